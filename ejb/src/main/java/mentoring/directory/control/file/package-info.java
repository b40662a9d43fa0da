/**
 * People from a file that is dropped for a subsidiary without a reachable directory, behind the port of every other source.
 *
 * <p>May use the settings, the port, and of the LDAP source how an entry becomes one of the port; no Jakarta imports. A file is read twice: everything in it is understood before anybody is shown, so
 * that one broken line refuses the whole file. A file that is still being written, was cut or has become shorter than the subsidiary
 * expects is unreadable as well; none of this is ever taken for departures. Values by URL, which LDIF knows, are refused: they would read
 * other files of the server.
 */
package mentoring.directory.control.file;
