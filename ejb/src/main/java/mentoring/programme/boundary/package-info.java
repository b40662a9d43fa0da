/** The use cases of programmes and waves, with the commands they take and the views they give. */
package mentoring.programme.boundary;
