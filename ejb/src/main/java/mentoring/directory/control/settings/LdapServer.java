package mentoring.directory.control.settings;

/**
 * A server that a file names.
 *
 * @param port 1 to 65535
 */
public record LdapServer(String host, int port) {}
