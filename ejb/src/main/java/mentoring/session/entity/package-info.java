/** Sessions, diaries, streaks and alerts as they are stored; they protect their own rules. */
package mentoring.session.entity;
