/**
 * What synchronising costs, measured side by side in one process against a real OpenLDAP.
 *
 * <p>Programs, not tests: how long something takes on a busy machine must not decide whether a build is good.
 */
package mentoring.directory.benchmark;
