package mentoring.blackbox.client;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Asks the demo's token issuer for a bearer token, over HTTP as anyone would. */
public record Tokens(URI issuer) {
    public String of(String subject, String subsidiary, String... roles) {
        String asked = Arrays.stream(roles).map(role -> "&role=" + encode(role)).collect(Collectors.joining());
        Portal plain = Portal.anonymous(issuer);
        return plain.get("/token?sub=" + encode(subject) + "&subsidiary=" + encode(subsidiary) + asked)
                .expect(200)
                .body()
                .trim();
    }

    /** Of somebody of whom the identity provider knows no subsidiary. */
    public String ofOutsider(String subject) {
        return Portal.anonymous(issuer)
                .get("/token?sub=" + encode(subject) + "&role=participant")
                .expect(200)
                .body()
                .trim();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
