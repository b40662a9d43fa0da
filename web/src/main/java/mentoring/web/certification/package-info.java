/**
 * REST resources of the preparation and certification of mentors.
 *
 * <p>May use the boundary and the root of {@code mentoring.certification}, and {@code mentoring.web}. Decisions: what is added to a
 * mentor's record has no address of its own; the answer is 201 with the record as it has become, its address and its new version.
 */
package mentoring.web.certification;
