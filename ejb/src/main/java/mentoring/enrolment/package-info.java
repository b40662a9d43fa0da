/**
 * People ask to take part in a wave, as mentor or mentee: topics with level, languages, site or remote, half-days, consent.
 *
 * <p>May use shared, directory and programme. Decisions:
 *
 * <ul>
 *   <li>An enrolment is never changed: who wants something else withdraws and enrols again. So what pairing read is what was asked,
 *       and every consent has its own date.
 *   <li>One live enrolment per person and wave is held by the database (a unique key that a withdrawal sets free), because two requests
 *       at once both see none.
 *   <li>Withdrawal has no window: consent may be taken back at any time. What becomes of a tandem is for the capabilities downstream.
 *   <li>Mentors may come from any subsidiary; mentees belong to the wave's. The wave's subsidiary decides which managers see an enrolment.
 * </ul>
 */
package mentoring.enrolment;
