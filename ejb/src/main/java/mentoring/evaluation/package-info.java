/**
 * What participants say: evaluations of the sessions they attended, and the barometer before and after; and what of it may be shown.
 *
 * <p>May use everything up to sessions, and {@code mentoring.shared}. Decisions:
 *
 * <ul>
 *   <li>Every question of the own side with a scale or yes/no is answered, texts are optional: a question that some leave out cannot be
 *       compared. All that is wrong is told at once, and never repeats what was answered.
 *   <li>An answer is read again by who gave it, by nobody else. It is in no event, no log and no answer to a request but {@code mine}: the
 *       answer to a submission is a receipt, because answers to requests are stored for repetition.
 *   <li>A session is EVALUATED as soon as the last attendee has evaluated; when its window closes it becomes EVALUATED too, or LAPSED when
 *       nobody has. The evaluations of one session are taken one after the other, by its lock.
 *   <li>A figure rests on 5 distinct people at least, a distribution on 8. The largest formation has 4 members, so that no figure can be
 *       about a single tandem or triad. Texts are in no figure.
 *   <li>What all answer alike would give everyone's answer, and what all but one answer alike would give it to that one, who may well
 *       read the report: a distribution is shown only where at least two of its values were given by three people each, and where it is
 *       not, means and shares stop short of their ends by what one person can move them and a step more. Five people who all give a 5
 *       are shown as 4.0, eight as 4.3, sixteen as 4.6; a gate that asks small groups for more than that stays closed.
 *   <li>Mentors and mentees are shown apart only when both groups are large enough, because the smaller one is the difference between all
 *       and the larger one. Satisfaction is computed from shown figures alone for the same reason.
 *   <li>Whatever can be subtracted from a shown figure is a part of it: every release, and in it either side where the sides are shown
 *       apart. A figure is put together from parts that each stop short of their ends, and it has a distribution only when every part
 *       could show its own. Hence a group that starts with fewer than 8 people never has one.
 *   <li>Figures are released in batches: what was answered since the last release stays out until it comes from 8 people at least, and,
 *       of each side that is shown, from nobody or from 8. Hence the difference of two publications is never about few. Which sides are
 *       shown is settled by a wave's first release, for good. A wave's figures are released from its review on.
 * </ul>
 */
package mentoring.evaluation;
