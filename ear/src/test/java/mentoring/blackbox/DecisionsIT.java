package mentoring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import mentoring.blackbox.VentureCrowd.Member;
import mentoring.blackbox.client.Answer;
import mentoring.blackbox.client.Portal;
import org.junit.jupiter.api.Test;

/** A person decides: pinned, forbidden, exchanged by hand with the loss shown, and paired again around all that. */
@BlackBox
class DecisionsIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String DECLINE = "{\"decision\":\"DECLINE\",\"reason\":\"TOPIC_MISMATCH\"}";

    private VentureCrowd crowd;
    private Portal manager;
    private List<Member> mentors;
    private List<Member> mentees;

    @Test
    void a_programme_manager_decides_and_pairs_again_around_the_decisions(Installation module) {
        gather(module);
        decide("PINNED", mentors.get(0), mentees.get(0), "");
        long forbidden =
                decide("FORBIDDEN", mentors.get(1), mentees.get(1), ",\"reason\":\"They have founded together.\"");
        nobody_else_reads_decisions(forbidden);

        JsonNode pairing = pair("{}");
        assertThat(pairing.at("/seated").asInt()).as(pairing.toString()).isEqualTo(4);
        assertThat(pairing.at("/pins/0/state").asText()).isEqualTo("SEATED");
        assertThat(mentorOf(mentees.get(0))).isEqualTo(mentors.get(0).id());
        it_is_proven(pairing);

        JsonNode one = tandem(ofMentee(mentees.get(1)));
        JsonNode other =
                tandem(it -> it.path("mentor").asLong() == mentors.get(1).id());
        exchange_against_the_rules_then_by_them(one, other, forbidden);

        Member declining = member(mentees, menteeOf(other));
        long mentor = mentorOf(declining);
        declining
                .portal()
                .post("/tandems/" + tandem(ofMentee(declining)).path("id").asLong() + "/responses", DECLINE)
                .expect(201);
        the_others_are_paired_again(declining, mentor);
    }

    private void gather(Installation module) {
        crowd = new VentureCrowd(module, "decider-ensemble");
        manager = crowd.manager;
        mentors = IntStream.range(0, 4)
                .mapToObj(i -> crowd.mentor("decides-mentor-" + i))
                .toList();
        mentees = IntStream.range(0, 4)
                .mapToObj(i -> crowd.mentee("decides-mentee-" + i))
                .toList();
    }

    private void nobody_else_reads_decisions(long decision) {
        mentees.get(1).portal().get(wave("/pairing-decisions")).refused(403, "not-allowed");
        mentees.get(1).portal().get("/pairing-decisions/" + decision).refused(403, "not-allowed");
        assertThat(manager.get(wave("/pairing-decisions")).expect(200).json().path("items"))
                .hasSize(2);
        manager.post(wave("/pairing-decisions"), decision("PINNED", mentors.get(1), mentees.get(1), ""))
                .refused(409, "pairing-rule-broken");
    }

    private void it_is_proven(JsonNode pairing) {
        String path = "/pairings/" + pairing.path("id").asLong();
        assertThat(manager.get(path + "/certificate")
                        .expect(200)
                        .json()
                        .at("/proves")
                        .asBoolean())
                .isTrue();
        assertThat(manager.post(path + "/verifications", "{\"replay\":true}")
                        .expect(200)
                        .json()
                        .at("/confirmed")
                        .asBoolean())
                .isTrue();
    }

    private void exchange_against_the_rules_then_by_them(JsonNode one, JsonNode other, long forbidden) {
        JsonNode refused = swap(one, other, true).expect(200).json();
        assertThat(refused.at("/allowed").asBoolean()).as(refused.toString()).isFalse();
        assertThat(refused.toString()).contains("not-forbidden");
        swap(one, other, false).refused(409, "pairing-rule-broken");

        manager.change("/pairing-decisions/" + forbidden, "/state", "{\"state\":\"WITHDRAWN\"}")
                .expect(200);
        JsonNode preview = swap(one, other, true).expect(200).json();
        assertThat(preview.at("/allowed").asBoolean()).as(preview.toString()).isTrue();
        assertThat(preview.at("/loss").asInt())
                .isEqualTo(preview.at("/before").asInt() - preview.at("/after").asInt());
        swap(one, other, false).expect(200);
        assertThat(mentorOf(mentees.get(1))).isEqualTo(mentors.get(1).id());
        swap(one, other, false).refused(412, "stale-version");
    }

    /** The pinned and the exchanged stay; who has declined changes places with whom nobody has decided about. */
    private void the_others_are_paired_again(Member declining, long declined) {
        JsonNode again = pair("{\"reconsider\":true}");
        JsonNode changes = again.path("changes");

        assertThat(changes.at("/untouched").asInt()).as(again.toString()).isEqualTo(2);
        assertThat(changes.at("/moved").asInt()).isEqualTo(1);
        assertThat(changes.at("/newlySeated").asInt()).isEqualTo(1);
        assertThat(changes.path("moves"))
                .allSatisfy(move -> assertThat(move.path("cause").asText()).isEqualTo("DECLINED"));
        assertThat(again.at("/pins/0/state").asText()).isEqualTo("STANDING");
        assertThat(mentorOf(declining)).isNotEqualTo(declined);
        it_is_proven(again);
        assertThat(pair("{}").path("changes").isMissingNode()).isTrue();
    }

    private JsonNode pair(String how) {
        String job = manager.post(wave("/pairings"), how).expect(202).header("Location");
        manager.ended(job, PATIENCE);
        return manager.get(job + "/pairing").expect(200).json();
    }

    private long decide(String kind, Member mentor, Member mentee, String more) {
        return manager.post(wave("/pairing-decisions"), decision(kind, mentor, mentee, more))
                .expect(201)
                .id();
    }

    private static String decision(String kind, Member mentor, Member mentee, String more) {
        return "{\"kind\":\"%s\",\"mentor\":%d,\"mentees\":[%d]%s}".formatted(kind, mentor.id(), mentee.id(), more);
    }

    private Answer swap(JsonNode one, JsonNode other, boolean preview) {
        return manager.post(
                wave("/swaps"),
                "{\"tandem\":%s,\"with\":%s,\"preview\":%b}".formatted(part(one), part(other), preview));
    }

    private static String part(JsonNode tandem) {
        return "{\"tandem\":%d,\"version\":%d}"
                .formatted(tandem.path("id").asLong(), tandem.path("version").asLong());
    }

    private JsonNode tandem(Predicate<JsonNode> wanted) {
        JsonNode items =
                manager.get(wave("/tandems?limit=200")).expect(200).json().path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(tandem -> "PROPOSED".equals(tandem.path("state").asText()))
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    private Predicate<JsonNode> ofMentee(Member mentee) {
        return tandem -> menteeOf(tandem) == mentee.id();
    }

    private static long menteeOf(JsonNode tandem) {
        return tandem.at("/members/1/person").asLong();
    }

    private long mentorOf(Member mentee) {
        return tandem(ofMentee(mentee)).path("mentor").asLong();
    }

    private static Member member(List<Member> members, long id) {
        return members.stream().filter(one -> one.id() == id).findFirst().orElseThrow();
    }

    private String wave(String below) {
        return "/waves/" + crowd.wave + below;
    }
}
