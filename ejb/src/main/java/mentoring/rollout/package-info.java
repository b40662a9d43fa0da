/**
 * How the programme spreads: the gate between one wave and the next, and each subsidiary's place in the cascade.
 *
 * <p>May use everything up to evaluations, and {@code mentoring.shared}. Decisions: a gate answers with the figures it rests on, one
 * reason a criterion, and every answer is kept; a figure that may not be shown is never met, because nobody could check it; percentages
 * and means are rounded down, so that what is shown as enough is enough; GO opens the programme's next wave in the same transaction,
 * unless that wave has been opened already or the programme takes nobody in any more.
 */
package mentoring.rollout;
