/** What the use cases of sessions stand on: storage, diaries, streaks, slots and news. */
package mentoring.session.control;
