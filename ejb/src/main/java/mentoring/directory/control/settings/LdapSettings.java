package mentoring.directory.control.settings;

import java.time.Duration;

/**
 * Where an LDAP directory is and what to read there.
 *
 * @param trust a PEM file of the authorities to trust; null for those of the Java platform
 * @param filter which entries below the base are people, as in RFC 4515
 * @param pageSize entries asked for at a time
 * @param changes how to learn what has changed
 * @param connectTimeout for the connection and the TLS handshake
 * @param readTimeout for the answer to one page
 */
public record LdapSettings(
        String host,
        int port,
        Tls tls,
        String trust,
        String bindDn,
        Secret bindSecret,
        String base,
        String filter,
        int pageSize,
        ChangeTracking changes,
        Duration connectTimeout,
        Duration readTimeout)
        implements SourceSettings {

    @Override
    public String description() {
        return (tls == Tls.LDAPS ? "ldaps" : "ldap") + "://" + host + ":" + port + "/" + base + " " + filter
                + (tls == Tls.STARTTLS ? " (StartTLS)" : "");
    }

    @Override
    public String place() {
        return host + ":" + port + " " + bindDn;
    }
}
