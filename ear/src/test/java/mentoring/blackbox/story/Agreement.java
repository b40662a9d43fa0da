package mentoring.blackbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;

/** Third chapter: tandems are proposed, explained, declined, accepted and sealed by a charter. */
final class Agreement {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String ACCEPT = "{\"decision\":\"ACCEPT\"}";
    private static final String DECLINE = "{\"decision\":\"DECLINE\",\"reason\":\"KNOWS_THE_MENTOR_TOO_WELL\"}";

    private final Plot plot;
    private final Cast cast;

    Agreement(Plot plot) {
        this.plot = plot;
        this.cast = plot.cast;
    }

    void the_pairing_proposes_explained_triads_and_leaves_out_who_is_not_certified() {
        JsonNode pairing = run(plot.comexWave);
        plot.comexPairing = pairing.required("id").asLong();
        assertThat(pairing.required("seated").asInt()).as(pairing.toString()).isEqualTo(12);
        assertThat(pairing.required("leftOut")).as(pairing.toString()).hasSize(1);
        JsonNode leftOut = pairing.required("leftOut").get(0);
        assertThat(leftOut.path("reason").asText()).isEqualTo("mentor-not-certified");
        assertThat(leftOut.path("person").asLong())
                .isEqualTo(plot.mentors.get(4).id());
        List<JsonNode> triads = proposed(plot.comexWave);
        assertThat(triads).hasSize(4).allSatisfy(triad -> {
            assertThat(triad.path("formation").asText()).isEqualTo("TRIAD");
            assertThat(triad.path("members")).hasSize(4);
            assertThat(triad.path("explanation")).isNotEmpty();
        });
        triads.forEach(triad -> plot.triads.add(triad.path("id").asLong()));
    }

    /** The certificate is read, made again from what was kept, and the matcher comes to the same triads once more. */
    void the_triads_are_proven_to_those_who_oversee_them() {
        String path = "/pairings/" + plot.comexPairing;
        JsonNode pairing = cast.manager.get(path).expect(200).json();
        JsonNode certificate =
                cast.groupHr.get(path + "/certificate").expect(200).json();
        assertThat(certificate.required("proves").asBoolean())
                .as(certificate.toString())
                .isTrue();
        assertThat(certificate.required("gap").asLong()).isZero();
        assertThat(certificate.required("violations").asLong()).isZero();
        assertThat(certificate.at("/primal/seats").asInt()).isEqualTo(12);
        assertThat(certificate.at("/primal/points")).isEqualTo(pairing.required("points"));
        assertThat(certificate.required("result")).isEqualTo(pairing.required("digest"));

        JsonNode verified = cast.groupHr
                .post(path + "/verifications", "{\"replay\":true}")
                .expect(200)
                .json();
        assertThat(verified.required("confirmed").asBoolean())
                .as(verified.toString())
                .isTrue();
        assertThat(verified.required("by").asText()).isEqualTo("RULES");
        assertThat(verified.required("certificate")).isEqualTo(certificate);
        assertThat(verified.required("replayed")).isEqualTo(pairing.required("digest"));
        plot.mentors.get(0).portal().get(path + "/certificate").refused(403, "not-allowed");
    }

    /** Declined by one of three; the fifth mentor takes the three over. */
    void a_declined_triad_finds_another_mentor(Signup signup) {
        long declined = plot.triadOpenTo(plot.mentors.get(4));
        plot.triads.remove(declined);
        Person mentee = plot.mentees(declined).get(0);
        String responses = "/tandems/" + declined + "/responses";
        mentee.portal().post(responses, "{\"decision\":\"DECLINE\"}").refused(422, "invalid-input");
        assertThat(mentee.portal().post(responses, DECLINE).expect(201).state()).isEqualTo("DECLINED");
        signup.the_last_mentor_is_certified_too();
        JsonNode again = run(plot.comexWave);
        assertThat(again.required("seated").asInt()).as(again.toString()).isEqualTo(3);
        JsonNode triad = proposed(plot.comexWave).stream()
                .filter(it -> it.path("pairing").asLong() == again.path("id").asLong())
                .findFirst()
                .orElseThrow();
        assertThat(triad.path("mentor").asLong()).isEqualTo(plot.mentors.get(4).id());
        plot.triads.add(triad.path("id").asLong());
    }

    void all_triads_agree() {
        plot.triads.forEach(this::agree);
    }

    /** The mentees say yes, the mentor puts the charter down, everybody signs. */
    void agree(long tandem) {
        String path = "/tandems/" + tandem;
        Person mentor = plot.mentor(tandem);
        mentor.portal().post(path + "/responses", ACCEPT).refused(403, "not-allowed");
        plot.mentees(tandem)
                .forEach(mentee ->
                        mentee.portal().post(path + "/responses", ACCEPT).expect(201));
        assertThat(mentor.portal().get(path).expect(200).state()).isEqualTo("ACCEPTED");
        mentor.portal().change(path, "/charter", Papers.charter()).expect(200);
        plot.members(tandem)
                .forEach(member ->
                        member.portal().post(path + "/signatures", "{}").expect(201));
        assertThat(mentor.portal().get(path).state()).isEqualTo("CHARTERED");
    }

    /** The wave that the gate has opened: its employees enrol and are paired two by two. */
    void employees_meet_in_tandems() {
        String enrolments = "/waves/" + plot.employeesWave + "/enrolments";
        plot.mentors
                .get(0)
                .portal()
                .post(enrolments, Papers.enrolment("MENTOR", "EXPERT", 1))
                .expect(201);
        for (Person senior : plot.seniors) {
            senior.portal()
                    .post(enrolments, Papers.enrolment("MENTEE", "PRACTISING", 0))
                    .expect(201);
        }
        JsonNode pairing = run(plot.employeesWave);
        assertThat(pairing.required("seated").asInt()).as(pairing.toString()).isEqualTo(1);
        assertThat(pairing.required("leftOut")).hasSize(2);
        JsonNode tandem = proposed(plot.employeesWave).get(0);
        assertThat(tandem.path("formation").asText()).isEqualTo("PAIR");
        assertThat(tandem.path("members")).hasSize(2);
        agree(tandem.path("id").asLong());
    }

    private JsonNode run(long wave) {
        String job = cast.manager
                .post("/waves/" + wave + "/pairings", "{}")
                .expect(202)
                .header("Location");
        cast.manager.ended(job, PATIENCE);
        return cast.manager.get(job + "/pairing").expect(200).json();
    }

    private List<JsonNode> proposed(long wave) {
        return Cast.items(cast.manager.get("/waves/" + wave + "/tandems").expect(200))
                .filter(tandem -> "PROPOSED".equals(tandem.path("state").asText()))
                .toList();
    }
}
