/**
 * REST resources of programmes and their waves.
 *
 * <p>May use the boundary and the root of {@code mentoring.programme}, and {@code mentoring.web}. Decisions: roles are asked once more in
 * the boundary, because JMS comes in there too; what a programme is cleared by are parts of it with an address of their own.
 */
package mentoring.web.programme;
