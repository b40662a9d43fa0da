/**
 * REST resources of pairings and tandems.
 *
 * <p>May use the boundary and the root of {@code mentoring.tandem}, and {@code mentoring.web}. Decisions: an answer and a signature are
 * made (POST, once) and address the tandem they change; the charter and the state are set (PUT with {@code If-Match}).
 */
package mentoring.web.tandem;
