package mentoring.blackbox;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mentoring.blackbox.client.Answer;
import mentoring.blackbox.client.Portal;
import mentoring.blackbox.story.Programmes;

/** A wave whose mentees choose, with the people of a subsidiary of its own. */
final class ChoiceWave {
    static final String SUBSIDIARY = "aurore-italia";

    private static final List<String> MODULES =
            List.of("SELF_ASSERTION", "ACTIVE_LISTENING", "SESSION_DESIGN", "CONFIDENTIALITY");
    private static final List<String> UNDER_WAY = List.of("QUEUED", "RUNNING");

    private final Portal manager;
    private final LocalDate today = LocalDate.now(Clock.systemUTC());

    ChoiceWave(Portal manager) {
        this.manager = manager;
    }

    /** Imports the people of the subsidiary; all but the Comex, in the order of their ids. */
    List<JsonNode> people(Portal operator) {
        String job = operator.post("/subsidiaries/" + SUBSIDIARY + "/synchronisations", "{}")
                .expect(202)
                .header("Location");
        await().atMost(Duration.ofMinutes(2))
                .until(() -> operator.get(job).expect(200).state(), state -> !UNDER_WAY.contains(state));
        List<JsonNode> people = new ArrayList<>();
        String next = "";
        while (next != null) {
            Answer page = manager.get("/people?subsidiary=" + SUBSIDIARY + "&comex=false&limit=200" + next)
                    .expect(200);
            page.json().required("items").forEach(people::add);
            next = page.json().has("next")
                    ? "&after=" + page.json().path("next").asText()
                    : null;
        }
        return people;
    }

    /** A wave of pairs in which people may enrol today; its path. */
    String open() {
        String programme = "/programmes/"
                + manager.post("/programmes", Programmes.body("Au choix"))
                        .expect(201)
                        .id();
        manager.change(programme, "/impact-assessment", Programmes.assessment(today.toString()))
                .expect(200);
        manager.change(programme, "/works-council-consultation", Programmes.consultation(today.toString()))
                .expect(200);
        manager.change(programme, "/state", "{\"state\":\"ENROLLING\"}").expect(200);
        String wave = "/waves/"
                + manager.post(programme + "/waves", choice()).expect(201).id();
        manager.change(wave, "/state", "{\"state\":\"OPEN\"}").expect(200);
        return wave;
    }

    private String choice() {
        return """
                {"subsidiary":"%s","population":"EMPLOYEES","formation":"PAIR","pairingMode":"CHOICE",
                 "enrolmentOpensOn":"%s","enrolmentClosesOn":"%s","startsOn":"%s","endsOn":"%s"}""".formatted(SUBSIDIARY, today, today.plusDays(7), today.plusDays(7), today.plusDays(90));
    }

    /** On behalf of the person: everybody wants or masters the same on the same morning. */
    void enrol(String wave, JsonNode person, String side) {
        String level = side.equals("MENTOR") ? "EXPERT" : "DISCOVERING";
        manager.post(wave + "/enrolments", """
                {"person":%d,"side":"%s","topics":[{"topic":"data","level":"%s","priority":1}],"languages":["fr"],
                 "attendance":"EITHER","halfDays":["MON_AM"],"consent":true}""".formatted(person.path("id").asLong(), side, level))
                .expect(201);
    }

    void certify(JsonNode mentor) {
        String path = "/mentors/" + mentor.path("id").asLong();
        for (String module : MODULES) {
            manager.post(path + "/attendances", "{\"module\":\"" + module + "\"}")
                    .expect(201);
        }
        manager.post(path + "/rehearsals", "{\"heldOn\":\"" + today + "\",\"passed\":true}")
                .expect(201);
        manager.post(
                        path + "/certifications",
                        "{\"validFrom\":\"" + today + "\",\"validUntil\":\"" + today.plusYears(1) + "\"}")
                .expect(201);
    }
}
