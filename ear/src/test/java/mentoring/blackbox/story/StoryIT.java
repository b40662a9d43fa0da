package mentoring.blackbox.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import mentoring.blackbox.BlackBox;
import mentoring.blackbox.Installation;
import mentoring.blackbox.client.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The main job from end to end, over the public interfaces alone, with a power failure in the middle. */
@BlackBox
class StoryIT {
    private static final int SESSIONS = 3;

    private final LocalDate today = LocalDate.now(Clock.systemUTC());
    private final Instant lastWeek = Clock.systemUTC().instant().minus(Duration.ofDays(7));

    private Installation module;
    private Cast cast;
    private List<Person> comex;
    private List<Person> mentors;
    private Map<Long, Person> everyone;
    private long programme;
    private long comexWave;
    private long employeesWave;

    @BeforeEach
    void open(Installation installation) {
        module = installation;
        cast = new Cast(module);
    }

    @Test
    void the_cascade_runs_from_one_configuration_file_to_the_employees_wave() throws Exception {
        a_subsidiary_is_imported();
        a_programme_is_cleared_and_opens_its_enrolment();
        the_comex_and_its_mentors_enrol();
        the_mentors_are_prepared_and_certified();
        List<Long> triads = the_pairing_proposes_explained_triads();
        triads.forEach(this::a_triad_agrees);
        module.crashAndRestart();
        two_cancellations_in_a_row_raise_an_alert(triads.get(0));
        triads.forEach(this::a_triad_holds_and_evaluates_its_sessions);
        the_gate_opens_the_next_wave();
        everything_is_on_the_record();
    }

    private void a_subsidiary_is_imported() {
        Answer dryRun = cast.operator
                .post("/subsidiaries/" + Papers.SUBSIDIARY + "/dry-runs", "{}")
                .expect(200);
        assertThat(dryRun.json().at("/counts/read").asInt()).as(dryRun.body()).isGreaterThan(11_000);
        assertThat(dryRun.json().required("samples")).hasSize(10);

        Answer started = cast.operator
                .post("/subsidiaries/" + Papers.SUBSIDIARY + "/synchronisations", "{}")
                .expect(202);
        String job = started.header("Location");
        await().atMost(Duration.ofMinutes(2))
                .until(
                        () -> cast.operator.get(job).expect(200).state(),
                        state -> !List.of("QUEUED", "RUNNING").contains(state));
        assertThat(cast.operator.get(job).state())
                .as(cast.operator.get(job).body())
                .isEqualTo("DONE");
        comex = cast.comex();
        assertThat(comex).hasSize(12);
        mentors = cast.juniors(5);
        everyone = java.util.stream.Stream.concat(comex.stream(), mentors.stream())
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    private void a_programme_is_cleared_and_opens_its_enrolment() {
        programme = cast.manager
                .post("/programmes", Papers.programme("Comex connecté"))
                .expect(201)
                .id();
        comexWave = cast.manager
                .post("/programmes/" + programme + "/waves", Papers.wave("COMEX", "TRIAD", today))
                .expect(201)
                .id();
        employeesWave = cast.manager
                .post("/programmes/" + programme + "/waves", Papers.wave("EMPLOYEES", "PAIR", today))
                .expect(201)
                .id();
        String path = "/programmes/" + programme;
        cast.manager.change(path, "/state", Papers.state("CLEARED")).refused(409, "programme-not-cleared");
        cast.manager
                .change(path, "/impact-assessment", Papers.impactAssessment(today))
                .expect(200);
        cast.manager
                .change(path, "/works-council-consultation", Papers.consultation(today))
                .expect(200);
        if (!"CLEARED".equals(cast.manager.get(path).state())) {
            cast.manager.change(path, "/state", Papers.state("CLEARED")).expect(200);
        }
        assertThat(cast.manager
                        .change(path, "/state", Papers.state("ENROLLING"))
                        .expect(200)
                        .state())
                .isEqualTo("ENROLLING");
        cast.manager
                .change("/waves/" + comexWave, "/state", Papers.state("OPEN"))
                .expect(200);
        cast.manager
                .change("/waves/" + employeesWave, "/state", Papers.state("OPEN"))
                .refused(409, "wave-not-next");
    }

    private void the_comex_and_its_mentors_enrol() throws Exception {
        String path = "/waves/" + comexWave + "/enrolments";
        for (Person member : comex.subList(1, comex.size())) {
            member.portal()
                    .post(path, Papers.enrolment("MENTEE", "PRACTISING", 0))
                    .expect(201);
        }
        String command =
                Papers.enrolmentCommand(comex.get(0).login(), comexWave, Papers.enrolment("MENTEE", "PRACTISING", 0));
        JsonNode reply = new ObjectMapper().readTree(module.broker().ask(command));
        assertThat(reply.path("outcome").asText()).as(reply.toString()).isEqualTo("done");
        for (Person mentor : mentors) {
            mentor.portal().post(path, Papers.enrolment("MENTOR", "EXPERT", 3)).expect(201);
        }
        comex.get(0)
                .portal()
                .post(path, Papers.enrolment("MENTEE", "FLUENT", 0))
                .refused(409, "already-enrolled");
        mentors.get(0)
                .portal()
                .post(path, Papers.enrolment("MENTEE", "FLUENT", 0))
                .expect(409);
    }

    private void the_mentors_are_prepared_and_certified() {
        for (Person mentor : mentors.subList(0, 4)) {
            String path = "/mentors/" + mentor.id();
            cast.manager
                    .post(path + "/certifications", Papers.certification(today, today.plusYears(1)))
                    .expect(409);
            for (String module : List.of("SELF_ASSERTION", "ACTIVE_LISTENING", "SESSION_DESIGN", "CONFIDENTIALITY")) {
                cast.manager
                        .post(path + "/attendances", "{\"module\":\"" + module + "\"}")
                        .expect(201);
            }
            cast.manager
                    .post(path + "/rehearsals", "{\"heldOn\":\"" + today + "\",\"passed\":true}")
                    .expect(201);
            cast.manager
                    .post(path + "/certifications", Papers.certification(today, today.plusYears(1)))
                    .expect(201);
            assertThat(cast.manager.get(path).expect(200).state()).isEqualTo("CERTIFIED");
        }
    }

    private List<Long> the_pairing_proposes_explained_triads() {
        Answer pairing =
                cast.manager.post("/waves/" + comexWave + "/pairings", "{}").expect(201);
        assertThat(pairing.json().required("seated").asInt()).as(pairing.body()).isEqualTo(12);
        JsonNode leftOut = pairing.json().required("leftOut");
        assertThat(leftOut).as(pairing.body()).hasSize(1);
        assertThat(leftOut.get(0).path("reason").asText()).isEqualTo("mentor-not-certified");
        assertThat(leftOut.get(0).path("person").asLong())
                .isEqualTo(mentors.get(4).id());

        List<JsonNode> triads = Cast.items(
                        cast.manager.get("/waves/" + comexWave + "/tandems").expect(200))
                .toList();
        assertThat(triads).hasSize(4).allSatisfy(triad -> {
            assertThat(triad.path("formation").asText()).isEqualTo("TRIAD");
            assertThat(triad.path("members")).hasSize(4);
            assertThat(triad.path("explanation")).isNotEmpty();
        });
        return triads.stream().map(triad -> triad.path("id").asLong()).toList();
    }

    private void a_triad_agrees(long triad) {
        String path = "/tandems/" + triad;
        List<Person> members = members(triad);
        Person mentor = mentor(triad);
        for (Person member : members) {
            if (member.id() != mentor.id()) {
                member.portal()
                        .post(path + "/responses", "{\"decision\":\"ACCEPT\"}")
                        .expect(201);
            }
        }
        assertThat(mentor.portal().get(path).expect(200).state()).isEqualTo("ACCEPTED");
        mentor.portal().change(path, "/charter", Papers.charter()).expect(200);
        members.forEach(
                member -> member.portal().post(path + "/signatures", "{}").expect(201));
        assertThat(mentor.portal().get(path).state()).isEqualTo("CHARTERED");
    }

    private void a_triad_holds_and_evaluates_its_sessions(long triad) {
        for (int number = 1; number <= SESSIONS; number++) {
            Person mentor = mentor(triad);
            String session = planned(triad);
            mentor.portal()
                    .change(session, "/schedule", Papers.slot(lastWeek.plus(Duration.ofDays(number))))
                    .expect(200);
            List<Person> members = members(triad);
            mentor.portal()
                    .change(
                            session,
                            "/attendance",
                            Papers.attendance(members.stream().map(Person::id).toList()))
                    .expect(200);
            for (Person member : members) {
                member.portal()
                        .post(session + "/evaluations", Papers.evaluation(member.id() != mentor.id()))
                        .expect(201);
            }
            mentor.portal()
                    .post(session + "/evaluations", Papers.evaluation(false))
                    .refused(409, "already-evaluated");
            stranger(triad)
                    .portal()
                    .post(session + "/evaluations", Papers.evaluation(true))
                    .expect(404);
            assertThat(mentor.portal().get(session).state()).isEqualTo("EVALUATED");
        }
    }

    /** The prepared session that still has to take place, planned now if there is none. */
    private String planned(long tandem) {
        Person mentor = mentor(tandem);
        String path = "/tandems/" + tandem + "/sessions";
        java.util.Optional<Long> open = Cast.items(mentor.portal().get(path).expect(200))
                .filter(session -> "CANCELLED".equals(session.path("state").asText()))
                .map(session -> session.path("id").asLong())
                .findFirst();
        if (open.isPresent()) {
            return "/sessions/" + open.get();
        }
        String session =
                "/sessions/" + mentor.portal().post(path, "{}").expect(201).id();
        mentor.portal().change(session, "/preparation", Papers.preparation()).expect(200);
        return session;
    }

    private void two_cancellations_in_a_row_raise_an_alert(long triad) {
        Person mentor = mentor(triad);
        String session = planned(triad);
        String cancelled = "{\"state\":\"CANCELLED\",\"reason\":\"MENTEE_UNAVAILABLE\"}";
        mentor.portal().change(session, "/schedule", Papers.slot(lastWeek)).expect(200);
        mentor.portal().change(session, "/state", cancelled).expect(200);
        assertThat(alertsOf(triad)).isEmpty();
        mentor.portal()
                .change(session, "/schedule", Papers.slot(lastWeek.plusSeconds(60)))
                .expect(200);
        mentor.portal().change(session, "/state", cancelled).expect(200);
        assertThat(alertsOf(triad)).hasSize(1);
    }

    private List<JsonNode> alertsOf(long tandem) {
        return Cast.items(cast.manager.get("/alerts").expect(200))
                .filter(alert -> alert.path("tandem").asLong() == tandem)
                .toList();
    }

    private void the_gate_opens_the_next_wave() {
        String wave = "/waves/" + comexWave;
        cast.manager.get(wave + "/report").expect(409);
        cast.manager.change(wave, "/state", Papers.state("REVIEW")).expect(200);
        Answer report = cast.manager.get(wave + "/report").expect(200);
        assertThat(report.body()).contains("useful");
        Answer decision = cast.manager.post(wave + "/gate-decisions", "{}").expect(201);
        assertThat(decision.json()
                        .path("outcome")
                        .asText(decision.json().path("decision").asText()))
                .as(decision.body())
                .isEqualTo("GO");
        assertThat(decision.json().required("reasons")).isNotEmpty();
        assertThat(cast.manager.get(wave).state()).isEqualTo("GO");
        assertThat(cast.manager.get("/waves/" + employeesWave).state()).isEqualTo("OPEN");
        Answer cascade =
                cast.groupHr.get("/programmes/" + programme + "/cascade").expect(200);
        assertThat(cascade.body()).contains("aurore-services").contains("aurore-numerique");
    }

    private void everything_is_on_the_record() {
        Answer trail =
                cast.manager.get("/audit-entries?kind=wave&id=" + comexWave).expect(200);
        List<String> states = new ArrayList<>();
        Cast.items(trail).forEach(entry -> states.add(entry.path("to").asText()));
        assertThat(states).containsSubsequence("PLANNED", "OPEN", "PAIRED", "RUNNING", "REVIEW", "GO");
    }

    private Person mentor(long tandem) {
        return everyone.get(tandem(tandem).required("mentor").asLong());
    }

    private List<Person> members(long tandem) {
        return StreamSupport.stream(tandem(tandem).required("members").spliterator(), false)
                .map(member -> everyone.get(member.required("person").asLong()))
                .toList();
    }

    private Person stranger(long tandem) {
        List<Person> members = members(tandem);
        return comex.stream()
                .filter(person -> !members.contains(person))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode tandem(long id) {
        return cast.manager.get("/tandems/" + id).expect(200).json();
    }
}
