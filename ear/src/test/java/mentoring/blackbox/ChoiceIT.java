package mentoring.blackbox;

import static mentoring.blackbox.ChoiceWave.SUBSIDIARY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import mentoring.blackbox.client.Answer;
import mentoring.blackbox.client.Portal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hundreds of mentees want the same mentor at the same time: one has the seat, everybody else is told so and asks for the list again. */
@BlackBox
class ChoiceIT {
    private static final int CROWD = 200;
    private static final int AT_ONCE = 50;
    private static final String DECLINE = "{\"decision\":\"DECLINE\",\"reason\":\"NO_TIME\"}";

    private Portal manager;
    private String wave;
    private JsonNode mentor;
    private List<Portal> mentees;

    @BeforeEach
    void enrol_a_crowd_and_one_mentor(Installation module) throws Exception {
        manager = module.as("manager", SUBSIDIARY, "programme-manager");
        ChoiceWave plan = new ChoiceWave(manager);
        List<JsonNode> people = leadingNobody(plan.people(module.as("operator", SUBSIDIARY, "operator")));
        mentor = people.get(people.size() - 1);
        assertThat(elsewhere(people)).hasSizeGreaterThan(CROWD / 2);
        wave = plan.open();
        plan.enrol(wave, mentor, "MENTOR");
        plan.certify(mentor);
        mentees = together(elsewhere(people), person -> () -> {
            plan.enrol(wave, person, "MENTEE");
            return self(module, person);
        });
    }

    @Test
    void gives_one_seat_to_one_of_hundreds(Installation module) throws Exception {
        manager.post(wave + "/pairings", "{}").refused(409, "mentees-choosing");
        assertOffered(mentees.get(0));

        List<Answer> answers = together(mentees, this::choosing);

        Answer seat = onlySeat(answers);
        Portal winner = mentees.get(answers.indexOf(seat));
        Portal loser = mentees.get(answers.indexOf(seat) == 0 ? 1 : 0);
        assertThat(seat.state()).isEqualTo("PROPOSED");
        assertTaken(winner, loser);
        self(module, mentor)
                .post("/tandems/" + seat.id() + "/responses", DECLINE)
                .expect(201);
        assertFreeAgain(winner, loser, "/tandems/" + seat.id());
    }

    private void assertTaken(Portal winner, Portal loser) {
        assertThat(manager.get(wave + "/tandems").expect(200).json().path("items"))
                .hasSize(1);
        assertThat(loser.get(wave + "/shortlist").expect(200).json().path("mentors"))
                .isEmpty();
        winner.get(wave + "/shortlist").refused(409, "already-in-a-tandem");
        winner.post(wave + "/choices", choice()).refused(409, "already-in-a-tandem");
    }

    private void assertFreeAgain(Portal winner, Portal loser, String declined) {
        assertThat(manager.get(declined).expect(200).state()).isEqualTo("DECLINED");
        winner.post(wave + "/choices", choice()).refused(409, "pairing-rule-broken");
        assertOffered(loser);
        takesTheSeatOnceHoweverOftenAsked(loser);
    }

    private void takesTheSeatOnceHoweverOftenAsked(Portal mentee) {
        String key = "choice-" + mentor.path("id").asLong();
        Answer first = mentee.post(wave + "/choices", choice(), key).expect(201);
        Answer again = mentee.post(wave + "/choices", choice(), key).expect(201);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    }

    private void assertOffered(Portal mentee) {
        JsonNode offers = mentee.get(wave + "/shortlist").expect(200).json().path("mentors");
        assertThat(offers).hasSize(1);
        assertThat(offers.get(0).path("mentor")).isEqualTo(mentor.path("id"));
        assertThat(offers.get(0).path("name")).isEqualTo(mentor.path("displayName"));
        assertThat(offers.get(0).path("explanation")).isNotEmpty();
    }

    private static Answer onlySeat(List<Answer> answers) {
        List<Answer> seats =
                answers.stream().filter(answer -> answer.status() == 201).toList();
        answers.stream().filter(answer -> answer.status() != 201).forEach(answer -> answer.refused(409, "seat-taken"));
        assertThat(seats).hasSize(1);
        return seats.get(0);
    }

    private Callable<Answer> choosing(Portal mentee) {
        return () -> mentee.post(wave + "/choices", choice());
    }

    /** No reporting line is between any of them. */
    private static List<JsonNode> leadingNobody(List<JsonNode> people) {
        Set<JsonNode> leaders =
                people.stream().map(person -> person.path("manager")).collect(Collectors.toSet());
        return people.stream()
                .filter(person -> !leaders.contains(person.path("id")))
                .toList();
    }

    private List<JsonNode> elsewhere(List<JsonNode> people) {
        return people.stream()
                .filter(person -> !person.path("directorate").equals(mentor.path("directorate")))
                .limit(CROWD)
                .toList();
    }

    private static Portal self(Installation module, JsonNode person) {
        return module.as(person.path("login").asText(), SUBSIDIARY, "participant");
    }

    private String choice() {
        return "{\"mentor\":" + mentor.path("id").asLong() + "}";
    }

    private static <A, B> List<B> together(List<A> all, Function<A, Callable<B>> work) throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<B> results = new ArrayList<>();
            for (Future<B> future : crowd.invokeAll(all.stream().map(work).toList())) {
                results.add(future.get());
            }
            return results;
        } finally {
            crowd.shutdown();
        }
    }
}
