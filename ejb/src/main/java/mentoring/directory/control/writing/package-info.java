/**
 * How what a directory shows becomes people in the database: many at a time, and all of a run at once.
 *
 * <p>May use the entities, {@code control.mapping} and JDBC. Decisions: what a run is shown goes portion by portion into a table of its own
 * and from there, after the last, into people by a few statements of one transaction, managers included. Until then nobody sees any of it:
 * a run that fails, is stopped or killed while it reads leaves people as they were, and its rows are forgotten. Columns are computed by
 * {@code PersonFacts} alone. On PostgreSQL the portions travel by {@code COPY}; on other databases by batches.
 */
package mentoring.directory.control.writing;
