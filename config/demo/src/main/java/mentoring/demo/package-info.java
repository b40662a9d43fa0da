/**
 * The one-command run: the module on Payara Micro with everything it needs around it, on this machine alone.
 *
 * <p>{@link mentoring.demo.Demo} starts the group's directory and the token issuer in its own process and the module's
 * executable jar as a child, waits until the module is ready, says what to try, and takes everything down with itself.
 * Nothing listens or connects beyond the loopback interface. What must survive a restart lies in one directory.
 *
 * <p>Never part of the EAR. The classes of the packages below double as fixtures of the black-box tests.
 */
package mentoring.demo;
