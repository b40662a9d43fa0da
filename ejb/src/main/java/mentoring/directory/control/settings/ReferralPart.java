package mentoring.directory.control.settings;

import com.unboundid.ldap.sdk.LDAPURL;
import java.util.List;

/** The keys of a file that tell whether what stands on other servers is read too, and on which ones. */
final class ReferralPart {
    private static final String REFERRALS = "directory.referrals";
    private static final String SERVERS = "directory.referrals.servers";
    static final List<String> KEYS = List.of(REFERRALS, SERVERS);

    private ReferralPart() {}

    /** The servers to follow referrals to, none when they are left alone. */
    static List<LdapServer> of(Draft draft, Tls tls) {
        if (!draft.optional(REFERRALS, Kinds.REFERRALS, "ignore").equals("follow")) {
            if (draft.isGiven(SERVERS)) {
                draft.wrong(SERVERS, "no such key, unless " + REFERRALS + " = follow");
            }
            return List.of();
        }
        List<String> named = draft.required(SERVERS, Kinds.SERVERS);
        List<LDAPURL> servers = named == null
                ? List.of()
                : named.stream().map(ReferralPart::url).toList();
        if (servers.stream().anyMatch(server -> server.getScheme().equals("ldaps") != (tls == Tls.LDAPS))) {
            draft.wrong(SERVERS, "ldaps:// addresses with an ldaps:// directory.url, ldap:// addresses with ldap://");
        }
        return servers.stream()
                .map(server -> new LdapServer(server.getHost(), server.getPort()))
                .toList();
    }

    /** No server tells of changes on another one: with several everything is read every time. */
    static ChangeTracking changes(Draft draft, String key, ChangeTracking asked, List<LdapServer> servers) {
        if (servers.isEmpty()) {
            return asked;
        }
        if (asked != ChangeTracking.AUTO && asked != ChangeTracking.NONE) {
            draft.wrong(key, "auto or none with " + REFERRALS + " = follow, which reads everything every time");
        }
        return ChangeTracking.NONE;
    }

    private static LDAPURL url(String text) {
        return Kinds.URL.read().apply(text).orElseThrow();
    }
}
