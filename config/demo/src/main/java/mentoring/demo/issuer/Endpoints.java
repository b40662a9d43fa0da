package mentoring.demo.issuer;

import com.nimbusds.jose.jwk.JWKSet;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What the issuer answers on which path. */
final class Endpoints {

    private static final String TOKEN = "/token";
    private static final long LONGEST_MINUTES = Duration.ofDays(366).toMinutes();

    private final String issuer;
    private final JWKSet keys;
    private final TokenFactory tokens;
    private final List<Persona> personas;

    Endpoints(String issuer, JWKSet keys, TokenFactory tokens, List<Persona> personas) {
        this.issuer = issuer;
        this.keys = keys;
        this.tokens = tokens;
        this.personas = personas;
    }

    void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            answer(exchange).send(exchange);
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        return switch (path) {
            case TOKEN -> token(Form.of(exchange));
            case "/jwks" -> Answer.json(keys.toPublicJWKSet().toJSONObject());
            case "/.well-known/openid-configuration" -> Answer.json(configuration());
            case "/personas" -> Answer.json(Map.of("personas", describedPersonas()));
            default ->
                path.startsWith(TOKEN + "/")
                        ? tokenOfPersona(path.substring(TOKEN.length() + 1))
                        : Answer.refused(404, "Try /personas, /token, /token/{persona}, /jwks.");
        };
    }

    private Answer token(Form form) {
        if (form.first("sub").isEmpty()) {
            return Answer.refused(400, "Name the subject: /token?sub=LOGIN&role=ROLE&subsidiary=CODE");
        }
        String minutes = form.first("minutes").orElse("" + TokenRequest.USUAL_VALIDITY.toMinutes());
        if (!minutes.matches("[0-9]{1,6}") || Long.parseLong(minutes) > LONGEST_MINUTES) {
            return Answer.refused(400, "minutes is a number from 0 to " + LONGEST_MINUTES + ".");
        }
        return Answer.text(tokens.token(new TokenRequest(
                form.first("sub").get(),
                form.all("role"),
                form.all("subsidiary"),
                Duration.ofMinutes(Long.parseLong(minutes)))));
    }

    private Answer tokenOfPersona(String name) {
        return personas.stream()
                .filter(persona -> persona.name().equals(name))
                .findFirst()
                .map(persona -> Answer.text(tokens.token(persona.request())))
                .orElseGet(() -> Answer.refused(404, "No persona is called " + name + "; /personas lists them."));
    }

    private Map<String, Object> configuration() {
        return Map.of(
                "issuer",
                issuer,
                "jwks_uri",
                issuer + "/jwks",
                "token_endpoint",
                issuer + TOKEN,
                "id_token_signing_alg_values_supported",
                List.of("RS256"));
    }

    private List<Map<String, Object>> describedPersonas() {
        return personas.stream()
                .map(persona -> Map.<String, Object>of(
                        "name", persona.name(),
                        "description", persona.description(),
                        "sub", persona.request().subject(),
                        "roles", persona.request().roles(),
                        "subsidiaries", persona.request().subsidiaries(),
                        "token", issuer + TOKEN + "/" + persona.name()))
                .toList();
    }
}
