package mentoring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import mentoring.blackbox.client.Answer;
import mentoring.blackbox.client.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody gets in without a token, and nobody learns what lies outside their scope. */
@BlackBox
class SecurityIT {
    private static final String HOME = "aurore-services";
    private static final String ELSEWHERE = "aurore-energie";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/programmes",
                "/subsidiaries",
                "/people/me",
                "/alerts",
                "/audit-entries",
                "/pairing-exclusions",
                "/mentors?subsidiary=" + HOME
            })
    void refuses_whoever_brings_no_token(String path, Installation module) {
        module.anonymous().get(path).refused(401, "unauthenticated");
    }

    @Test
    void describes_itself_to_nobody_in_the_server_s_own_words(Installation module) {
        module.anonymous().get("/application.wadl").refused(404, "no-such-address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not-a-token",
                "eyJhbGciOiJub25lIn0.eyJzdWIiOiJvcGVyYXRvciIsImdyb3VwcyI6WyJvcGVyYXRvciJdfQ.",
            })
    void refuses_a_token_that_nobody_signed(String token, Installation module) {
        module.anonymous().with(token).get("/programmes").refused(401, "unauthenticated");
    }

    @Test
    void refuses_a_token_whose_claims_were_changed_after_signing(Installation module) {
        String[] honest = module.token("someone", HOME, "participant").split("\\.");
        String[] powerful = module.token("someone", HOME, "operator").split("\\.");
        String forged = honest[0] + "." + powerful[1] + "." + honest[2];
        module.anonymous().with(forged).get("/subsidiaries").refused(401, "unauthenticated");
    }

    @Test
    void refuses_a_role_that_the_resource_does_not_name(Installation module) {
        module.as("someone", HOME, "participant")
                .post("/subsidiaries/" + HOME + "/dry-runs", "{}")
                .refused(403, "not-allowed");
    }

    @Test
    void ignores_roles_that_it_does_not_know(Installation module) {
        module.as("someone", HOME, "administrator", "root").get("/subsidiaries").refused(403, "not-allowed");
    }

    @Test
    void answers_the_same_for_what_is_elsewhere_and_what_is_nowhere(Installation module) {
        Portal local = module.as("local.hr", HOME, "subsidiary-hr");
        Answer elsewhere = local.get("/subsidiaries/" + ELSEWHERE).refused(404, "not-found");
        Answer nowhere = local.get("/subsidiaries/aurore-nowhere").refused(404, "not-found");
        assertThat(elsewhere.body().replace(ELSEWHERE, "X").replaceAll("\"instance\":\"[^\"]*\"", ""))
                .isEqualTo(nowhere.body().replace("aurore-nowhere", "X").replaceAll("\"instance\":\"[^\"]*\"", ""));
    }

    @Test
    void tells_caches_and_browsers_to_keep_nothing(Installation module) {
        Answer answer = module.as("manager", HOME, "programme-manager")
                .get("/programmes")
                .expect(200);
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }
}
