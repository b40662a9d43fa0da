package mentoring.directory.control.ldap;

import static mentoring.directory.control.ldap.Failing.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import mentoring.directory.ASubsidiary;
import mentoring.directory.control.source.DirectoryUnreadable.Reason;
import mentoring.directory.server.RealOpenLdap;
import mentoring.directory.server.SlapdConfiguration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** As {@link ProtectedLdapSourceTest}, with the TLS of a real server. */
class ProtectedOpenLdapTest {
    private static final String HERE = "localhost";
    private static final int PEOPLE = 3;
    private static final Instant YESTERDAY = Clock.systemUTC().instant().minus(Duration.ofDays(1));
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    @TempDir
    Path place;

    @ParameterizedTest
    @ValueSource(strings = {"ldaps", "starttls"})
    void reads_and_follows_changes_of_a_server_that_proves_its_name(String tls) throws Exception {
        ACertificate right = ACertificate.of(HERE, YESTERDAY);
        try (RealOpenLdap server = showing(right)) {
            LdapSource source = source(server, tls, right);
            Seen seen = Seen.all(source);

            assertThat(seen.shown).hasSize(PEOPLE);
            assertThat(Seen.since(seen.mark, source).shown).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ldaps", "starttls"})
    void refuses_a_trusted_certificate_of_another_host(String tls) throws Exception {
        ACertificate other = ACertificate.of("other.example", YESTERDAY);

        assertRefused(other, other, tls);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ldaps", "starttls"})
    void refuses_an_unknown_authority(String tls) throws Exception {
        assertRefused(ACertificate.of(HERE, YESTERDAY), ACertificate.of(HERE, YESTERDAY), tls);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ldaps", "starttls"})
    void refuses_an_expired_certificate(String tls) throws Exception {
        ACertificate expired = ACertificate.of(HERE, LONG_AGO);

        assertRefused(expired, expired, tls);
    }

    private void assertRefused(ACertificate shown, ACertificate trusted, String tls) throws Exception {
        try (RealOpenLdap server = showing(shown)) {
            LdapSource source = source(server, tls, trusted);

            assertFails(Reason.TLS_REFUSED, () -> Seen.all(source));
            assertFails(Reason.TLS_REFUSED, source::probe);
        }
    }

    private RealOpenLdap showing(ACertificate certificate) throws Exception {
        Path shown = certificate.writtenTo(place.resolve("shown.pem"));
        Path key = Files.writeString(place.resolve("key.pem"), """
                -----BEGIN PRIVATE KEY-----
                %s
                -----END PRIVATE KEY-----
                """.formatted(Base64.getMimeEncoder()
                .encodeToString(certificate.keys().getPrivate().getEncoded())));
        return RealOpenLdap.of(PEOPLE, SlapdConfiguration.usual().showing(shown, key));
    }

    private LdapSource source(RealOpenLdap server, String tls, ACertificate trusted) throws Exception {
        Path trust = trusted.writtenTo(place.resolve("trust.pem"));
        String url = tls.equals("ldaps")
                ? "ldaps://" + HERE + ":" + server.protectedPort()
                : "ldap://" + HERE + ":" + server.port();
        return Sources.of(ASubsidiary.at(url, tls, "directory.trust = " + trust + "\n"));
    }
}
