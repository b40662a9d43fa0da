package mentoring.directory.control.settings;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where an LDAP directory is and what to read there.
 *
 * @param trust a PEM file of the authorities to trust; null for those of the Java platform
 * @param filter which entries below the base are people, as in RFC 4515
 * @param pageSize entries asked for at a time
 * @param changes how to learn what has changed
 * @param referrals the servers on which more of the branch may stand; empty when referrals are left alone
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
        List<LdapServer> referrals,
        Duration connectTimeout,
        Duration readTimeout)
        implements SourceSettings {

    @Override
    public String description() {
        return (tls == Tls.LDAPS ? "ldaps" : "ldap") + "://" + host + ":" + port + "/" + base + " " + filter
                + (tls == Tls.STARTTLS ? " (StartTLS)" : "");
    }

    /** Every server that the file names. */
    public List<LdapServer> servers() {
        return Stream.concat(Stream.of(new LdapServer(host, port)), referrals.stream())
                .distinct()
                .toList();
    }

    /** The same on another server: protection, account, filter and patience hold there too. */
    public LdapSettings at(LdapServer server, String otherBase) {
        return new LdapSettings(
                server.host(),
                server.port(),
                tls,
                trust,
                bindDn,
                bindSecret,
                otherBase,
                filter,
                pageSize,
                changes,
                referrals,
                connectTimeout,
                readTimeout);
    }

    @Override
    public String place() {
        return host + ":" + port + " " + bindDn;
    }
}
