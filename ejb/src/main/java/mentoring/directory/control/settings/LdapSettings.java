package mentoring.directory.control.settings;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.RDN;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
    private static final Set<String> TRUNK = Set.of("dc", "o");

    /** True when an entry can be moved from one branch to the other: both hang in one tree, or in domains of one forest. */
    public boolean sharesTreeWith(LdapSettings other) {
        List<RDN> ours = fromTheRoot(base);
        List<RDN> theirs = fromTheRoot(other.base);
        int common = 0;
        while (common < Math.min(ours.size(), theirs.size()) && ours.get(common).equals(theirs.get(common))) {
            common++;
        }
        // Of two companies dc=example is not yet a tree, of one o=aurore is.
        return common > 1 || common == Math.min(trunk(ours), trunk(theirs));
    }

    private static List<RDN> fromTheRoot(String base) {
        try {
            List<RDN> parts = Arrays.asList(new DN(base).getRDNs());
            Collections.reverse(parts);
            return parts;
        } catch (LDAPException e) {
            throw new IllegalStateException("a base that was checked before: " + base, e);
        }
    }

    private static int trunk(List<RDN> parts) {
        int length = 1;
        while (length < parts.size()
                && TRUNK.contains(parts.get(length).getAttributeNames()[0].toLowerCase(Locale.ROOT))) {
            length++;
        }
        return length;
    }

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
