package mentoring.demo;

import java.util.List;
import java.util.stream.Collectors;
import mentoring.demo.group.DemoGroup;
import mentoring.demo.issuer.Persona;
import mentoring.demo.issuer.TokenIssuer;

/** What the visitor reads when everything is up. */
final class Welcome {

    private Welcome() {}

    static String text(DemoSettings settings, TokenIssuer issuer, List<Persona> personas, long seconds) {
        String base = settings.base();
        return """

                Reverse mentoring is ready after %d s.

                  Base URL   %s/mentoring
                  Health     %s/health/ready
                  OpenAPI    %s/openapi
                  Directory  ldap://localhost:%d   Broker  tcp://localhost:%d
                  Log        %s
                  Data       %s (kept for the next start)

                A token for each persona:
                %s
                  anyone   curl -s '%s/token?sub=LOGIN&role=ROLE&subsidiary=CODE'   (role and subsidiary as often as you like)

                Next, try:
                  TOKEN=$(curl -s %s/token/operator)
                  1. curl -s -H "Authorization: Bearer $TOKEN" %s/mentoring/api/v1/subsidiaries
                  2. curl -s -H "Authorization: Bearer $TOKEN" -H "Idempotency-Key: try-1" -X POST %s/mentoring/api/v1/subsidiaries/%s/dry-runs
                  3. curl -s -H "Authorization: Bearer $TOKEN" -H "Idempotency-Key: try-2" -X POST -i %s/mentoring/api/v1/subsidiaries/%s/synchronisations

                Ctrl-C stops everything.
                """.formatted(
                        seconds,
                        base,
                        base,
                        base,
                        settings.directoryPort(),
                        settings.brokerPort(),
                        settings.log(),
                        settings.data(),
                        tokens(issuer, personas),
                        issuer.url(),
                        issuer.url(),
                        base,
                        base,
                        DemoGroup.FIRST_SUBSIDIARY,
                        base,
                        DemoGroup.FIRST_SUBSIDIARY);
    }

    private static String tokens(TokenIssuer issuer, List<Persona> personas) {
        return personas.stream()
                .map(persona -> "  curl -s %s/token/%-18s # %s (%s)"
                        .formatted(
                                issuer.url(),
                                persona.name(),
                                persona.description(),
                                persona.request().subject()))
                .collect(Collectors.joining("\n"));
    }
}
