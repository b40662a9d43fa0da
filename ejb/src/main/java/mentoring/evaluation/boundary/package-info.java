/** The use cases of evaluations and barometers, with the commands they take and the views they give. */
package mentoring.evaluation.boundary;
