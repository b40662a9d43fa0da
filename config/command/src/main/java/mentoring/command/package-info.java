/**
 * The dry run of a terminal: checks a subsidiary's file, reads its directory, and shows what a synchronisation would do, without a server.
 *
 * <p>May use the published language and the boundary of {@code mentoring.directory}, and {@code mentoring.shared}; no container. It reads
 * and never writes, prints no secret, and answers scripts by its exit code ({@code Outcome}). Decisions: what is known of people is read from
 * the installation's database if it can be; a database that a server holds (H2 lets one process in) is said to be so, and the comparison is
 * then with nobody, as before the first synchronisation.
 */
package mentoring.command;
