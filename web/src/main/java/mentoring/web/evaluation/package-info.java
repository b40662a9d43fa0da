/**
 * REST resources of evaluations and barometers.
 *
 * <p>May use the boundary and the root of {@code mentoring.evaluation}, ids of what they belong to, and {@code mentoring.web}. Decisions:
 * a submission answers with a receipt; there is no address at which anybody reads the answers of somebody else.
 */
package mentoring.web.evaluation;
