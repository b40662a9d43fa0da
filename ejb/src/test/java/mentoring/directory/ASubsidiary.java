package mentoring.directory;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import mentoring.directory.control.settings.References;
import mentoring.directory.control.settings.SubsidiaryFile;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.shared.SubsidiaryCode;

/** Settings of a subsidiary as a file would give them. */
public final class ASubsidiary {
    public static final SubsidiaryCode CODE = new SubsidiaryCode("aurore-services");
    public static final String BASE = "ou=aurore-services,dc=aurore,dc=example";
    public static final String READER = "cn=reader,dc=aurore,dc=example";
    public static final String SECRET = "open sesame";

    private static final String GENERAL = """
            name = Aurore Services
            locale = fr-FR
            timeZone = Europe/Paris
            cascade.place = 1
            career.bands = JUNIOR: G1 G2; SENIOR: G3
            """;

    private ASubsidiary() {}

    public static SubsidiarySettings usual() {
        return at("ldap://127.0.0.1:389", "plain", "");
    }

    /** As the usual one, under another code, name and base. */
    public static SubsidiarySettings called(SubsidiaryCode code, String name, String base) {
        return parsed(
                code,
                text("ldap://127.0.0.1:389", "plain")
                        .replace("Aurore Services", name)
                        .replace(BASE, base));
    }

    /** @param more further lines of the file */
    public static SubsidiarySettings at(String url, String tls, String more) {
        return parsed(text(url, tls) + more);
    }

    /** People from a file that is dropped there. */
    public static SubsidiarySettings droppedAt(String profile, Path file, String more) {
        return parsed(GENERAL + "profile = " + profile + "\nsource.file = " + file + "\n" + more);
    }

    /** @param reference to a secret, in place of the right one */
    public static SubsidiarySettings withSecret(String url, String reference) {
        return parsed(text(url, "plain").replace("${env:SECRET}", reference));
    }

    /** @param account another one than the usual, with the same secret */
    public static SubsidiarySettings as(String account, String url, String more) {
        return parsed(text(url, "plain").replace(READER, account) + more);
    }

    private static SubsidiarySettings parsed(String text) {
        return parsed(CODE, text);
    }

    private static SubsidiarySettings parsed(SubsidiaryCode code, String text) {
        SubsidiaryFile file = SubsidiaryFile.parse(code, code.value() + ".properties", text, references(), 2);
        return file.settings()
                .orElseThrow(() -> new AssertionError(file.problems().toString()));
    }

    private static References references() {
        Map<String, String> environment = Map.of("SECRET", SECRET, "WRONG", "shut");
        return new References(key -> Optional.empty(), name -> Optional.ofNullable(environment.get(name)));
    }

    private static String text(String url, String tls) {
        return GENERAL + """
                directory.url = %s
                directory.tls = %s
                directory.bind.dn = %s
                directory.bind.secret = ${env:SECRET}
                directory.base = %s
                """.formatted(url, tls, READER, BASE);
    }
}
