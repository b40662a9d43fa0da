/**
 * Real directory servers for tests: ordinary processes on loopback, from Debian's packages, each with a directory of files of its own.
 *
 * <p>Whoever has not installed them skips the tests that need them, and is told what to install.
 */
package mentoring.directory.server;
