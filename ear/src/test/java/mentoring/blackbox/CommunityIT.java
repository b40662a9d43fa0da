package mentoring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import mentoring.blackbox.client.Answer;
import mentoring.blackbox.client.Portal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a file that is dropped to people who take part: a community for founding companies, outside of any directory. */
@BlackBox
class CommunityIT {
    private static final String CODE = "creer-ensemble";
    private static final String PLACE = "/subsidiaries/" + CODE;
    private static final String MINE = "/people/me/registration";

    private static final String ENROLMENT = """
            {"side":"MENTOR","topics":[{"topic":"digital-marketing","level":"EXPERT","priority":1}],
             "languages":["fr"],"attendance":"EITHER","halfDays":["MON_AM"],"capacity":1,"consent":true}""";

    private Portal hr;

    @BeforeEach
    void drop_the_file(Installation module) {
        module.subsidiaries().drop(CODE, """
                                profile = community
                                name = Créer et reprendre ensemble
                                locale = fr-FR
                                timeZone = Europe/Paris
                                registration.notice = https://www.example.org/data-notice
                                """);
        hr = module.as("hr", CODE, "subsidiary-hr");
    }

    @Test
    void takes_an_outsider_from_the_invitation_to_a_wave_and_out_again(Installation module) {
        Portal lea = module.asOutsider("lea.outside");
        lea.get("/people/me").refused(404, "person-unknown");
        Answer registered = lea.post(PLACE + "/registrations", registration(invited("lea@example.org"), "JUNIOR"))
                .expect(201);
        assertThat(registered.header("Location")).endsWith(MINE);
        long person = lea.get("/people/me").expect(200).id();
        assertThat(hr.get("/people/" + person)
                        .expect(200)
                        .json()
                        .path("careerBand")
                        .asText())
                .isEqualTo("JUNIOR");

        long enrolment = lea.post("/waves/" + ventureWave(module) + "/enrolments", ENROLMENT)
                .expect(201)
                .id();
        lea.change(MINE, "", declaration("Martin", "SENIOR")).expect(200);
        lea.change(MINE, "/state", "{\"state\":\"LEFT\"}").expect(200);

        lea.get("/people/me").refused(404, "person-unknown");
        assertThat(module.as("manager", CODE, "programme-manager")
                        .get("/enrolments/" + enrolment)
                        .expect(200)
                        .state())
                .isEqualTo("WITHDRAWN");
        lea.post(PLACE + "/registrations", registration(invited("lea.again@example.org"), "SENIOR"))
                .expect(201);
        assertThat(lea.get("/people/me").expect(200).id()).isEqualTo(person);
    }

    @Test
    void tells_apart_codes_that_are_wrong_used_and_withdrawn(Installation module) {
        Portal george = module.asOutsider("george.outside");
        george.post(PLACE + "/registrations", registration("guessed", "SENIOR")).refused(404, "invitation-unknown");
        String used = invited("used@example.org");
        module.asOutsider("first.outside")
                .post(PLACE + "/registrations", registration(used, "SENIOR"))
                .expect(201);
        george.post(PLACE + "/registrations", registration(used, "SENIOR")).refused(409, "invitation-used");
        JsonNode withdrawn = invitation("withdrawn@example.org");
        hr.change("/invitations/" + withdrawn.path("id").asLong(), "/state", "{\"state\":\"WITHDRAWN\"}")
                .expect(200);
        george.post(
                        PLACE + "/registrations",
                        registration(withdrawn.path("code").asText(), "SENIOR"))
                .refused(409, "invitation-withdrawn");
    }

    @Test
    void asks_for_a_side_and_never_for_an_age(Installation module) {
        Portal middle = module.asOutsider("middle.outside").speaking("fr");
        String code = invited("middle@example.org");

        Answer none = middle.post(PLACE + "/registrations", registration(code, "MIDDLE"));
        none.refused(422, "band-unknown");
        assertThat(none.json().path("detail").asText()).contains("JUNIOR (de 18 à 30 ans), SENIOR (plus de 45 ans)");
        Answer birth = middle.post(
                PLACE + "/registrations",
                registration(code, "SENIOR").replaceFirst("\\{", "{\"birthDate\":\"1970-01-01\","));
        birth.refused(422, "invalid-input");
        assertThat(birth.json().at("/violations/0/path").asText()).isEqualTo("birthDate");
        middle.post(PLACE + "/registrations", registration(code, "SENIOR").replace("true", "false"))
                .refused(422, "notice-not-accepted");
    }

    @Test
    void lets_one_of_many_who_bring_one_code_at_once_in(Installation module) throws Exception {
        String code = invited("shared@example.org");
        List<Portal> many = IntStream.range(0, 8)
                .mapToObj(i -> module.asOutsider("crowd-" + i + ".outside"))
                .toList();
        ExecutorService together = Executors.newFixedThreadPool(many.size());
        try {
            List<Future<Answer>> answers = together.invokeAll(many.stream()
                    .<Callable<Answer>>map(
                            one -> () -> one.post(PLACE + "/registrations", registration(code, "JUNIOR")))
                    .toList());
            int winners = 0;
            for (Future<Answer> answer : answers) {
                winners += answer.get().status() == 201 ? 1 : 0;
                assertThat(answer.get().status()).as(answer.get().body()).isIn(201, 409);
            }
            assertThat(winners).isEqualTo(1);
        } finally {
            together.shutdown();
        }
    }

    @Test
    void shows_a_code_again_to_the_same_request_and_nowhere_else() {
        String body = "{\"invitees\":[{\"mail\":\"again@example.org\"}]}";
        Answer first = hr.post(PLACE + "/invitations", body, "again-5f2b8f0e").expect(200);
        Answer again = hr.post(PLACE + "/invitations", body, "again-5f2b8f0e").expect(200);

        assertThat(again.body()).isEqualTo(first.body());
        String code = first.json().at("/items/0/code").asText();
        assertThat(hr.get(PLACE + "/invitations?limit=200").expect(200).body())
                .contains("again@example.org")
                .doesNotContain(code);
    }

    @Test
    void has_no_directory_to_read_and_keeps_nobody_from_being_ready(Installation module) {
        Answer dryRun = hr.post(PLACE + "/dry-runs", "{}").refused(503, "directory-unreadable");
        assertThat(dryRun.json().path("detail").asText()).contains("directory-self-registration");
        Answer ready = Portal.anonymous(module.root()).get("/health/ready").expect(200);
        assertThat(ready.body()).doesNotContain(CODE);
        module.as("hr", "aurore-services", "subsidiary-hr")
                .post("/subsidiaries/aurore-services/invitations", "{\"invitees\":[{\"mail\":\"a@example.org\"}]}")
                .refused(409, "not-a-community");
    }

    private String invited(String mail) {
        return invitation(mail).path("code").asText();
    }

    private JsonNode invitation(String mail) {
        return hr.post(PLACE + "/invitations", "{\"invitees\":[{\"mail\":\"" + mail + "\",\"language\":\"fr\"}]}")
                .expect(200)
                .json()
                .at("/items/0");
    }

    private static long ventureWave(Installation module) {
        return new CommunityProgramme(module.as("manager", CODE, "programme-manager"), CODE)
                .openWave(LocalDate.now(ZoneOffset.UTC));
    }

    private static String registration(String code, String band) {
        return declaration("Morel", band).replaceFirst("\\{", "{\"invitation\":\"" + code + "\",\"consent\":true,");
    }

    private static String declaration(String familyName, String band) {
        return """
                {"givenName":"Léa","familyName":"%s","mail":"lea@example.org","languages":["fr"],"careerBand":"%s"}""".formatted(familyName, band);
    }
}
