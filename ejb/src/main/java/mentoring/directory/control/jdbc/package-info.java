/**
 * The people of a database, read by a program that is no server: the dry run of a terminal.
 *
 * <p>Plain JDBC, reading alone, over a connection that its caller opens and closes. It holds the few columns that a comparison needs against
 * the schema; what writes people stays with the entities.
 */
package mentoring.directory.control.jdbc;
