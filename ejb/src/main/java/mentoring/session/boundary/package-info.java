/** The use cases of sessions and alerts, with the commands they take and the views they give. */
package mentoring.session.boundary;
