/**
 * Long work of every kind over REST: found, read, watched and cancelled.
 *
 * <p>Uses the jobs of {@code mentoring.shared.boundary} and the cross-cutting classes of {@code mentoring.web}; what a kind of job has of
 * its own stands with its capability. Decisions: whoever watches gets full states as server-sent events, never differences, so that a
 * stream may be taken up anywhere, on whichever node; one thread asks the database once a second for all jobs that somebody watches, and a
 * few more hand on what it found, so that a reader who does not read holds up nobody; streams end with the job, after a quarter of an hour
 * (a token does not hold for ever) and when the module stops. A cancellation is asked for without If-Match: the version of a job changes
 * every second.
 */
package mentoring.web.job;
