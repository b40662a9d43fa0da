package mentoring.directory.control.ldap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.net.ssl.SSLContext;
import mentoring.directory.ASubsidiary;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.directory.control.source.DirectoryUnreadable;
import mentoring.directory.control.source.DirectoryUnreadable.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProtectedLdapSourceTest {
    /** By name: the SDK asks no loopback address for a certificate of its own. */
    private static final String HERE = "localhost";

    private static final Instant YESTERDAY = Clock.systemUTC().instant().minus(Duration.ofDays(1));
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    @TempDir
    Path place;

    private InMemoryDirectoryServer server;

    @AfterEach
    void stop() {
        server.shutDown(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ldaps", "starttls"})
    void reads_from_a_server_that_proves_its_name(String tls) throws Exception {
        ACertificate right = ACertificate.of(HERE, YESTERDAY);

        assertThatCode(source(tls, right, right)::probe).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ldaps", "starttls"})
    void refuses_a_trusted_certificate_of_another_host(String tls) throws Exception {
        ACertificate other = ACertificate.of("other.example", YESTERDAY);

        assertRefused(source(tls, other, other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ldaps", "starttls"})
    void refuses_an_unknown_authority(String tls) throws Exception {
        assertRefused(source(tls, ACertificate.of(HERE, YESTERDAY), ACertificate.of(HERE, YESTERDAY)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ldaps", "starttls"})
    void refuses_an_expired_certificate(String tls) throws Exception {
        ACertificate expired = ACertificate.of(HERE, LONG_AGO);

        assertRefused(source(tls, expired, expired));
    }

    @Test
    void sends_nothing_to_a_server_that_offers_no_protection() throws Exception {
        server = ADirectory.of(1).start();

        assertRefused(source("starttls", ACertificate.of(HERE, YESTERDAY)));
    }

    private LdapSource source(String tls, ACertificate shown, ACertificate trusted) throws Exception {
        SSLContext context = shown.server();
        server = ADirectory.of(1)
                .protectedBy(
                        tls.equals("ldaps") ? context.getServerSocketFactory() : null,
                        tls.equals("starttls") ? context.getSocketFactory() : null)
                .start();
        return source(tls, trusted);
    }

    private LdapSource source(String tls, ACertificate trusted) throws Exception {
        Path pem = trusted.writtenTo(place.resolve("trust.pem"));
        SubsidiarySettings settings = ASubsidiary.at(
                (tls.equals("ldaps") ? "ldaps://" : "ldap://") + HERE + ":" + server.getListenPort(),
                tls,
                "directory.trust = " + pem + "\n");
        return Sources.of(settings);
    }

    private static void assertRefused(LdapSource source) {
        assertThatThrownBy(source::probe)
                .isInstanceOfSatisfying(
                        DirectoryUnreadable.class,
                        failed -> assertThat(failed.reason()).isEqualTo(Reason.TLS_REFUSED));
    }
}
