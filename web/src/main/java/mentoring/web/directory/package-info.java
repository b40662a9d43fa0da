/**
 * Subsidiaries, the import of their people, and the people, over REST.
 *
 * <p>Uses the directory's boundary and the cross-cutting classes of {@code mentoring.web}. Decisions: an import is a job of its own
 * address, so that whoever started it can watch it; a dry run is answered at once, because it leaves nothing behind to look at; who
 * leaves a community changes a state, as in {@code mentoring.web.enrolment}, because the registration stays and counts when they return.
 */
package mentoring.web.directory;
