/**
 * REST resources of enrolments.
 *
 * <p>May use the boundary and the root of {@code mentoring.enrolment}, and {@code mentoring.web}. Decisions: withdrawal is a change of
 * state and not a DELETE, because the enrolment stays and can be read.
 */
package mentoring.web.enrolment;
