package mentoring.directory.control.settings;

import com.unboundid.ldap.sdk.LDAPURL;
import java.io.File;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The keys of a file that tell where the directory is and what to read there. */
final class LdapPart {
    private static final String URL = "directory.url";
    private static final String TLS = "directory.tls";
    private static final String TRUST = "directory.trust";
    private static final String BIND_DN = "directory.bind.dn";
    private static final String BIND_SECRET = "directory.bind.secret";
    private static final String BASE = "directory.base";
    private static final String FILTER = "directory.filter";
    private static final String PAGE_SIZE = "directory.pageSize";
    private static final String CHANGES = "directory.changes";
    private static final String CONNECT_TIMEOUT = "directory.connectTimeoutSeconds";
    private static final String READ_TIMEOUT = "directory.readTimeoutSeconds";
    private static final List<String> OWN = List.of(
            URL, TLS, TRUST, BIND_DN, BIND_SECRET, BASE, FILTER, PAGE_SIZE, CHANGES, CONNECT_TIMEOUT, READ_TIMEOUT);
    static final List<String> KEYS =
            Stream.concat(OWN.stream(), ReferralPart.KEYS.stream()).toList();
    private static final Kind<String> PEM =
            Kinds.text("the path of a readable PEM file", path -> new File(path).canRead());
    private static final Kind<Integer> SECONDS = Kinds.number(1, 3600);

    private LdapPart() {}

    static LdapSettings of(Draft draft, Profile profile) {
        borrow(draft);
        LDAPURL url = draft.required(URL, Kinds.URL);
        Tls tls = tls(draft, url);
        List<LdapServer> referrals = ReferralPart.of(draft, tls);
        return new LdapSettings(
                url == null ? null : url.getHost(),
                url == null ? 0 : url.getPort(),
                tls,
                draft.optional(TRUST, PEM, null),
                draft.required(BIND_DN, profile == Profile.ACTIVE_DIRECTORY ? Kinds.ACCOUNT : Kinds.DISTINGUISHED_NAME),
                draft.secret(BIND_SECRET),
                base(draft, url),
                draft.optional(FILTER, Kinds.FILTER, profile.filter()),
                draft.optional(PAGE_SIZE, Kinds.number(1, 10_000), 500),
                ReferralPart.changes(
                        draft, CHANGES, draft.optional(CHANGES, Kinds.CHANGES, ChangeTracking.AUTO), referrals),
                referrals,
                Duration.ofSeconds(draft.optional(CONNECT_TIMEOUT, SECONDS, 5)),
                Duration.ofSeconds(draft.optional(READ_TIMEOUT, SECONDS, 60)));
    }

    /** A server tells of deletions by its own identifier, and people have to be known by it. */
    static void check(Draft draft, LdapSettings directory, AttributeNames attributes) {
        String theirs = switch (directory.changes()) {
            case SYNCREPL -> "entryUUID";
            case DIRSYNC -> "objectGUID";
            case AUTO, TIMESTAMP, NONE -> null;
        };
        List<String> ours = attributes.of(PersonAttribute.ID);
        if (theirs != null && !ours.isEmpty() && !ours.get(0).equalsIgnoreCase(theirs)) {
            draft.wrong(CHANGES, "auto, timestamp or none, unless attribute.id = " + theirs);
        }
    }

    /**
     * A file that says nothing of a server and an account means those of the group. All of them or none: the group's account is never
     * shown to a server that a subsidiary names.
     */
    private static void borrow(Draft draft) {
        if (!draft.isGiven(URL) && !draft.isGiven(BIND_DN) && !draft.isGiven(BIND_SECRET)) {
            draft.borrow(URL, "mentoring.directory.url");
            draft.borrow(BIND_DN, "mentoring.directory.bind-dn");
            draft.borrow(BIND_SECRET, "mentoring.directory.password");
        }
    }

    private static String base(Draft draft, LDAPURL url) {
        if (url == null || !url.baseDNProvided()) {
            return draft.required(BASE, Kinds.DISTINGUISHED_NAME);
        }
        if (draft.has(BASE)) {
            draft.wrong(
                    BASE, "no such key, or " + URL + " without a base; " + url.getBaseDN() + " stands there already");
        }
        return url.getBaseDN().toString();
    }

    /** Without a word on it an ldap:// connection is protected by StartTLS: to send a password in clear has to be asked for. */
    private static Tls tls(Draft draft, LDAPURL url) {
        boolean ldaps = url != null && url.getScheme().equals("ldaps");
        Tls tls = draft.optional(TLS, Kinds.TLS, ldaps ? Tls.LDAPS : Tls.STARTTLS);
        if (url != null && ldaps != (tls == Tls.LDAPS)) {
            draft.wrong(TLS, "ldaps with an ldaps:// address; plain or starttls with an ldap:// address");
        }
        if (tls == Tls.PLAIN && draft.has(TRUST)) {
            draft.wrong(TRUST, "no such key with " + TLS + " = plain; there is no certificate to check");
        }
        return tls;
    }
}
