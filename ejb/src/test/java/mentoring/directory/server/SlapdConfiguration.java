package mentoring.directory.server;

import java.nio.file.Path;
import java.util.List;
import mentoring.directory.ASubsidiary;

/**
 * What a slapd is told in its file.
 *
 * @param global lines for the server as a whole
 * @param database lines for the one database
 */
public record SlapdConfiguration(List<String> global, List<String> database) {
    private static final String LIMITS = "limits dn.exact=\"" + ASubsidiary.READER + "\" ";

    /** Follows changes, and remembers the last 5,000. */
    public static SlapdConfiguration usual() {
        return withLog(5_000);
    }

    public static SlapdConfiguration withLog(int changes) {
        return of("size=unlimited size.prtotal=unlimited", "overlay syncprov", "syncprov-sessionlog " + changes);
    }

    public static SlapdConfiguration withoutChanges() {
        return of("size=unlimited size.prtotal=unlimited");
    }

    /** @param limits of the reader's account */
    public static SlapdConfiguration of(String limits, String... overlay) {
        return new SlapdConfiguration(
                List.of(),
                List.of(
                        LIMITS + limits,
                        "access to attrs=userPassword by anonymous auth",
                        "access to * by dn.exact=\"" + ASubsidiary.READER + "\" read",
                        String.join("\n", overlay)));
    }

    /** Speaks TLS with this certificate. */
    public SlapdConfiguration showing(Path certificate, Path key) {
        return new SlapdConfiguration(
                List.of("TLSCertificateFile " + certificate, "TLSCertificateKeyFile " + key), database);
    }

    String text(Path place) {
        return """
                include /etc/ldap/schema/core.schema
                include /etc/ldap/schema/cosine.schema
                include /etc/ldap/schema/inetorgperson.schema
                modulepath /usr/lib/ldap
                moduleload back_mdb
                moduleload syncprov
                %s
                database mdb
                suffix "dc=aurore,dc=example"
                rootdn "%s"
                rootpw "%s"
                directory %s
                maxsize 4294967296
                dbnosync
                index objectClass,entryUUID,entryCSN,uid eq
                %s
                """.formatted(
                        String.join("\n", global),
                        RealOpenLdap.ROOT,
                        RealOpenLdap.ROOT_SECRET,
                        place.resolve("data"),
                        String.join("\n", database));
    }
}
