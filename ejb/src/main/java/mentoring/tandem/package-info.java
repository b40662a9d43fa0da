/**
 * Who meets whom: pairings propose tandems and triads, their people accept, agree on a charter and sign it, and the first session starts
 * them.
 *
 * <p>May use the directory, programmes, enrolments, certifications and {@code mentoring.shared}. Decisions:
 *
 * <ul>
 *   <li>Matching ({@code mentoring.tandem.matching}) is plain Java: it is given people and rules, and gives proposals with their
 *       explanation. What it finds is stored with the explanation as it was, because rules and people change afterwards.
 *   <li>Whoever seats people of a wave, the matcher or a programme manager by hand, holds the wave's turn (one row, one lock): nobody is
 *       seated twice, on whichever node.
 *   <li>Where a wave leaves it to its mentees, each takes a seat under that turn too: the rules are asked before, what others may have taken
 *       is asked again once it is held. The choice is the mentee's acceptance, and the mentor answers. A mentor whom HR or a manager keeps
 *       apart from the mentee looks to them like one who is not there. Until the last day of enrolment no pairing seats such a wave; then one
 *       seats those who have not chosen, and mentees still without a tandem may go on choosing.
 *   <li>The row of a wave's turn is written with the wave: to write it when it is first wanted takes a second connection, and there are none
 *       left when everybody wants it at once.
 *   <li>A pairing is a job whatever its size: what it needs is read in one transaction, solved and explained outside of any, and written in
 *       one that holds the wave's turn. When what it rests on has changed in between, it starts over: proposals are never dropped one by one,
 *       because the certificate is of all of them.
 *   <li>What a pairing was given is kept with it as long as the pairing, by ids alone ({@code mentoring.tandem.control.keeping}), so that
 *       it can be verified and run again.
 *   <li>Answers and signatures of several members count whenever they come: the tandem's row is locked, because who answers has no version
 *       to be stale.
 *   <li>The rules of a pairing are what is usual for the template, then what the programme decides, then what the file of the wave's
 *       subsidiary decides. Points are the wave's for every pair, because points on two scales cannot be compared; the hard rules of another
 *       subsidiary hold for its own people where they are stricter. A policy may be decided anew at any time: each pairing keeps the rules
 *       that it obeyed.
 *   <li>What programme managers decide on who meets whom goes before what counts most: pins are together before anybody is matched, as long
 *       as the hard rules allow them on the day; one that they do not allow waits, and its people are matched like everybody else, because
 *       seating people comes first. What was put together or exchanged by hand stays when a wave is paired again, unless it is forbidden.
 *   <li>A wave that is paired again keeps what was answered, and gives proposals that nobody has answered a bonus in points, so that the
 *       certificate proves the best there is with it. Proposals that give way are DISSOLVED: nobody has left.
 *   <li>Whom HR keeps apart is known to programme managers and HR alone: such rules are confidential and stand in no explanation.
 *   <li>A mentee reads what the rules say about themselves and about the tandem as a whole; why somebody declined is read by those who
 *       oversee the wave alone.
 * </ul>
 */
package mentoring.tandem;
