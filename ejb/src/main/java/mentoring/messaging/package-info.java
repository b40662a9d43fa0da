/**
 * How the module speaks with other systems through the broker: events out, commands in.
 *
 * <p>May see every capability; nothing sees it. Decisions:
 *
 * <ul>
 *   <li>No transaction spans database and broker, so that no database needs prepared transactions. Out: each {@link
 *       mentoring.shared.Transition} becomes a row of the outbox in the transaction that made it; a relay sends the rows after the
 *       commit and deletes them once the broker has them. A crash in between sends them again: consumers recognise the event's id.
 *   <li>In: a command's answer is kept in the inbox with its effect; a second delivery gets the first answer and has no second effect.
 *       Answers are forgotten after as many hours as those to REST requests, by the same timer.
 *   <li>One node relays at a time: the one that holds the lock on the lease row. A crashed node's lock ends with its connection.
 *   <li>Access to the broker is the portal's: who sends a command is believed about the person it speaks for.
 * </ul>
 */
package mentoring.messaging;
