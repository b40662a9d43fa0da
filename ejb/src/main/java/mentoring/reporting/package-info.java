/**
 * What the group may read of itself: the audit trail of every transition, and the published report of a wave.
 *
 * <p>May see every capability; nothing sees it. Decisions: an audit entry is written by an observer in the transaction of the change, so
 * that neither exists without the other, and it carries states, never texts or answers; a report shows the figures that were taken when
 * the wave entered its review and never any fresher ones, so that no two publications can be subtracted from each other.
 */
package mentoring.reporting;
