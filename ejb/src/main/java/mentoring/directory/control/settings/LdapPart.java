package mentoring.directory.control.settings;

import com.unboundid.ldap.sdk.LDAPURL;
import java.io.File;
import java.time.Duration;
import java.util.List;

/** The keys of a file that tell where the directory is and what to read there. */
final class LdapPart {
    static final List<String> KEYS = List.of(
            "directory.url",
            "directory.tls",
            "directory.trust",
            "directory.bind.dn",
            "directory.bind.secret",
            "directory.base",
            "directory.filter",
            "directory.pageSize",
            "directory.changes",
            "directory.connectTimeoutSeconds",
            "directory.readTimeoutSeconds");
    private static final Kind<String> TRUST =
            Kinds.text("the path of a readable PEM file", path -> new File(path).canRead());
    private static final Kind<Integer> SECONDS = Kinds.number(1, 3600);

    private LdapPart() {}

    static LdapSettings of(Draft draft) {
        LDAPURL url = draft.required("directory.url", Kinds.URL);
        return new LdapSettings(
                url == null ? null : url.getHost(),
                url == null ? 0 : url.getPort(),
                tls(draft, url),
                draft.optional("directory.trust", TRUST, null),
                draft.required("directory.bind.dn", Kinds.DISTINGUISHED_NAME),
                draft.secret("directory.bind.secret"),
                draft.required("directory.base", Kinds.DISTINGUISHED_NAME),
                draft.optional("directory.filter", Kinds.FILTER, "(objectClass=inetOrgPerson)"),
                draft.optional("directory.pageSize", Kinds.number(1, 10_000), 500),
                draft.optional("directory.changes", Kinds.CHANGES, ChangeTracking.AUTO),
                Duration.ofSeconds(draft.optional("directory.connectTimeoutSeconds", SECONDS, 5)),
                Duration.ofSeconds(draft.optional("directory.readTimeoutSeconds", SECONDS, 60)));
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
            draft.wrong("directory.changes", "auto, timestamp or none, unless attribute.id = " + theirs);
        }
    }

    /** Without a word on it an ldap:// connection is protected by StartTLS: to send a password in clear has to be asked for. */
    private static Tls tls(Draft draft, LDAPURL url) {
        boolean ldaps = url != null && url.getScheme().equals("ldaps");
        Tls tls = draft.optional("directory.tls", Kinds.TLS, ldaps ? Tls.LDAPS : Tls.STARTTLS);
        if (url != null && ldaps != (tls == Tls.LDAPS)) {
            draft.wrong("directory.tls", "ldaps with an ldaps:// address; plain or starttls with an ldap:// address");
        }
        return tls;
    }
}
