/**
 * Mentors are prepared before their first session: modules attended, a rehearsal passed, a certification with a period of validity.
 *
 * <p>May use shared, directory, programme and enrolment. Decisions:
 *
 * <ul>
 *   <li>One record per person, whatever the number of programmes: posture is learnt once. Enrolling as mentor opens it (observed
 *       transition), the first recorded attendance does too, so that trainers may begin before a wave does.
 *   <li>Attendance, rehearsal and certification are a trainer's statements (programme manager or HR of the subsidiary), never the
 *       mentor's own: the certificate is the proof that executives rely on.
 *   <li>Managers of the mentor's subsidiary and of every subsidiary whose wave the mentor has enrolled for see and keep the record.
 *   <li>A mentor who moves to another subsidiary stays certified. The managers of both see and keep the record: a tandem may go on in the
 *       one while the other has use for a mentor. So does one who leaves and returns before the certification is over.
 *   <li>What counts on a day is state and period together ({@code certifiedOn}); the timer only makes the end of a period visible, so a
 *       late timer never lets an expired mentor be paired.
 *   <li>A certification lasts 24 months at most: longer, and nobody would have rehearsed in living memory; two yearly waves fit in.
 * </ul>
 */
package mentoring.certification;
