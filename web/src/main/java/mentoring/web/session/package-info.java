/**
 * REST resources of sessions and alerts.
 *
 * <p>May use the boundary and the root of {@code mentoring.session}, ids of what they belong to, and {@code mentoring.web}. Decisions:
 * what changes in a session is a part of it with an address of its own (preparation, schedule, attendance, state), each under the same
 * version; who may change what is decided in the boundary, because it depends on the tandem and not on a role.
 */
package mentoring.web.session;
