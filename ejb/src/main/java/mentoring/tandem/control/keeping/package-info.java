/**
 * What a pairing was given and what came of it, as it is kept: enough to verify it, and to run it again years later.
 *
 * <p>May use the engine and its rules; knows no database. One JSON text after another, compressed: a header ({@link
 * mentoring.tandem.control.keeping.Header}: terms of the policy, what is known of certain people, topics), then mentors, mentees, who was
 * put together and the cases of a proof of triads, each in one order whatever order they came in.
 *
 * <ul>
 *   <li>People are their ids and what the rules saw of them: no names, logins or addresses. Who erases a person elsewhere leaves a number
 *       here that leads to nobody.
 *   <li>A later version may add elements at the end of a line and fields in the header; what an older line does not have reads as empty, 0
 *       or unknown. What reads differently raises the header's format.
 *   <li>Nothing here is trusted: the certificate that stands with the pairing names the input by its digest, and what was changed is found.
 * </ul>
 */
package mentoring.tandem.control.keeping;
