package mentoring.directory.control.ldap;

import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPURL;
import com.unboundid.ldap.sdk.ResultCode;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import mentoring.directory.control.settings.LdapServer;
import mentoring.directory.control.settings.LdapSettings;
import mentoring.directory.control.source.DirectoryUnreadable;
import mentoring.directory.control.source.DirectoryUnreadable.Reason;

/**
 * What a server says stands elsewhere: followed to servers that the subsidiary's file names, each branch once, and left alone otherwise.
 *
 * <p>The SDK's own following is not used: it would send the cookie of one server's page to another, and take the first page of that one for
 * all of it.
 */
final class Referrals {
    /** So many branches on other servers no group has: a server that goes on naming new ones is stopped. */
    static final int MOST_BRANCHES = 100;

    private static final Logger LOG = Logger.getLogger(Referrals.class.getName());

    private final LdapSettings settings;
    private final Set<String> seen = new HashSet<>();
    private final Deque<LdapSettings> ahead = new ArrayDeque<>();

    Referrals(LdapSettings settings) {
        this.settings = settings;
        seen.add(place(settings));
    }

    /** @param alternatives addresses of one and the same branch; the first on a server that the file names is followed */
    void note(String... alternatives) {
        if (settings.referrals().isEmpty()) {
            return;
        }
        Arrays.stream(alternatives)
                .flatMap(address -> elsewhere(address).stream())
                .findFirst()
                .ifPresentOrElse(
                        this::follow,
                        () -> LOG.log(
                                Level.INFO,
                                "A reference to a server that the subsidiary's file does not name is left alone: {0}",
                                List.of(alternatives)));
    }

    /** True when the whole branch stands elsewhere and is followed there. */
    boolean lead(LDAPException failure) {
        int before = ahead.size();
        if (failure.getResultCode() == ResultCode.REFERRAL && failure.getReferralURLs() != null) {
            note(failure.getReferralURLs());
        }
        return ahead.size() > before;
    }

    /** Shows every branch to follow, those too that come up meanwhile. */
    void each(Consumer<LdapSettings> reader) {
        while (!ahead.isEmpty()) {
            reader.accept(ahead.poll());
        }
    }

    /** @throws DirectoryUnreadable for one branch too many */
    private void follow(LdapSettings there) {
        if (seen.add(place(there))) {
            ahead.add(there);
        }
        if (seen.size() > MOST_BRANCHES) {
            throw new DirectoryUnreadable(
                    Reason.CUT, "more than " + MOST_BRANCHES + " branches on other servers", null);
        }
    }

    private Optional<LdapSettings> elsewhere(String address) {
        try {
            LDAPURL url = new LDAPURL(address);
            return named(url)
                    .map(server -> settings.at(
                            server, url.baseDNProvided() ? url.getBaseDN().toString() : settings.base()));
        } catch (LDAPException e) {
            return Optional.empty();
        }
    }

    /** A server is known by its name and port, or by a name that the file gives one port: directories refer to 389 whatever is usual. */
    private Optional<LdapServer> named(LDAPURL url) {
        List<LdapServer> namesakes = settings.servers().stream()
                .filter(server -> server.host().equalsIgnoreCase(url.getHost()))
                .toList();
        return namesakes.size() == 1
                ? Optional.of(namesakes.get(0))
                : namesakes.stream()
                        .filter(server -> server.port() == url.getPort())
                        .findFirst();
    }

    private static String place(LdapSettings there) {
        return there.host().toLowerCase(Locale.ROOT) + ":" + there.port() + "/" + Entries.normalised(there.base());
    }
}
