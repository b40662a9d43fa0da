/**
 * Sessions of a tandem: planned, prepared by the mentor, scheduled, held with attendance, then open for evaluation; and the alerts that
 * tell programme managers when a tandem keeps calling them off.
 *
 * <p>May use the directory, programmes, enrolments, certifications, tandems and {@code mentoring.shared}. Decisions:
 *
 * <ul>
 *   <li>RESCHEDULED is a state to stay in, with the same steps out of it as SCHEDULED: whoever reads the session sees that its slot is not
 *       the first. The slots before, with what became of each, are the session's history and are never lost.
 *   <li>The triads of a wave start in the same weeks: the first session of each gets its slots in the two weeks from the wave's first day.
 *       What took place before is recorded all the same, and a triad that comes late starts late.
 *   <li>A session is called off or missed only once it has a slot; it then waits for a new one, under the same number.
 *   <li>Nobody is in two sessions at once: each member's diary is one row whose lock is the right to book them, taken in the order of
 *       their ids, on whichever node; what they are booked for stands in rows of its own, which go with the slot.
 *   <li>Calling off two sessions in a row raises one alert; calling off a third raises no second one; a session held starts the count
 *       anew. A missed session neither counts nor ends the streak, and the end of a tandem calls off without counting.
 *   <li>The end of a tandem calls off the slots ahead, not a session that has begun: its members often end the tandem with its last
 *       session, before the mentor has recorded who came.
 *   <li>A mentor alone, or mentees alone, are no session: recorded like that it is a no-show.
 *   <li>The evaluation window opens when attendance is recorded, so that nobody loses days of it; whether a session ends EVALUATED or
 *       LAPSED is for {@code mentoring.evaluation} to say, which stands downstream.
 *   <li>Those who oversee a tandem see whether and when it meets. What it prepares and the comment to a cancellation are for its members.
 * </ul>
 */
package mentoring.session;
