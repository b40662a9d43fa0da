package mentoring.demo.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import mentoring.demo.group.DemoGroup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenIssuerTest {

    private static final DemoGroup GROUP = DemoGroup.generate(DemoGroup.SEED, 0.02);

    @TempDir
    Path directory;

    private final HttpClient http = HttpClient.newHttpClient();
    private TokenIssuer issuer;

    @BeforeEach
    void start() {
        issuer = TokenIssuer.start(0, keyFile(), Personas.of(GROUP));
    }

    @AfterEach
    void stop() {
        issuer.close();
    }

    @Test
    void issues_what_is_asked_for_by_a_query() throws Exception {
        JWTClaimsSet claims =
                verified(get("/token?sub=jdoe&role=participant&role=comex&subsidiary=aurore-services&minutes=5")
                        .body());

        assertThat(claims.getSubject()).isEqualTo("jdoe");
        assertThat(claims.getStringClaim("upn")).isEqualTo("jdoe");
        assertThat(claims.getStringListClaim("groups")).containsExactly("participant", "comex");
        assertThat(claims.getStringListClaim("subsidiaries")).containsExactly("aurore-services");
        assertThat(claims.getIssuer()).isEqualTo(issuer.url());
        assertThat(claims.getAudience()).containsExactly(TokenIssuer.AUDIENCE);
        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void issues_what_is_asked_for_by_a_form() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer.url() + "/token"))
                .POST(HttpRequest.BodyPublishers.ofString("sub=j.doe%40aurore&role=operator"))
                .build();

        assertThat(verified(http.send(request, BodyHandlers.ofString()).body()).getSubject())
                .isEqualTo("j.doe@aurore");
    }

    @Test
    void publishes_no_private_key() throws Exception {
        assertThat(get("/jwks").body()).contains("\"kid\"").doesNotContain("\"d\"", "\"p\"", "\"q\"");
    }

    @Test
    void keeps_its_key_over_a_restart() throws Exception {
        String token = issuer.token(TokenRequest.of("jdoe", List.of(), List.of()));
        issuer.close();
        start();

        assertThat(verified(token).getSubject()).isEqualTo("jdoe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator", "programme-manager", "subsidiary-hr", "group-hr", "comex", "mentor", "mentee"})
    void has_a_persona_of_the_directory_for_every_part(String persona) throws Exception {
        JWTClaimsSet claims = verified(get("/token/" + persona).body());

        assertThat(GROUP.people()).anyMatch(person -> person.login().equals(claims.getSubject()));
        assertThat(get("/personas").body()).contains("/token/" + persona + "\"");
    }

    @Test
    void tells_the_portal_where_the_keys_are() throws Exception {
        assertThat(get("/.well-known/openid-configuration").body()).contains(issuer.jwks());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/token", "/token?sub=", "/token?sub=jdoe&minutes=soon", "/token?sub=jdoe&minutes=999999"})
    void refuses_a_request_it_cannot_make_sense_of(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/token/nobody", "/admin"})
    void knows_no_other_paths(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void does_not_start_on_a_taken_port() {
        int taken = URI.create(issuer.url()).getPort();

        assertThatIllegalStateException()
                .isThrownBy(() -> TokenIssuer.start(taken, keyFile(), List.of()))
                .withMessageContaining(Integer.toString(taken));
    }

    private Path keyFile() {
        return directory.resolve("issuer.jwk");
    }

    private JWTClaimsSet verified(String compact)
            throws IOException, InterruptedException, ParseException, JOSEException {
        SignedJWT token = SignedJWT.parse(compact);
        JWKSet keys = JWKSet.parse(get("/jwks").body());
        RSASSAVerifier verifier = new RSASSAVerifier(
                keys.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey());
        assertThat(token.verify(verifier)).isTrue();
        return token.getJWTClaimsSet();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(issuer.url() + path)).build(), BodyHandlers.ofString());
    }
}
