package mentoring.tandem.entity;

import static mentoring.tandem.DeclineReason.NO_TIME;
import static mentoring.tandem.TandemState.ACCEPTED;
import static mentoring.tandem.TandemState.ACTIVE;
import static mentoring.tandem.TandemState.CHARTERED;
import static mentoring.tandem.TandemState.COMPLETED;
import static mentoring.tandem.TandemState.DECLINED;
import static mentoring.tandem.TandemState.DISSOLVED;
import static mentoring.tandem.TandemState.LAPSED;
import static mentoring.tandem.TandemState.PAUSED;
import static mentoring.tandem.TandemState.PROPOSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import mentoring.directory.PersonId;
import mentoring.enrolment.EnrolmentId;
import mentoring.programme.Formation;
import mentoring.programme.ProgrammeId;
import mentoring.programme.WaveId;
import mentoring.shared.IllegalTransition;
import mentoring.shared.NotAllowed;
import mentoring.shared.SubsidiaryCode;
import mentoring.tandem.TandemRefused;
import org.junit.jupiter.api.Test;

class TandemTest {
    private static final Instant NOW = Instant.parse("2027-02-01T09:00:00Z");
    private static final Instant DEADLINE = NOW.plus(Duration.ofDays(14));
    private static final PersonId LEA = new PersonId(1);
    private static final PersonId HELENE = new PersonId(2);
    private static final PersonId MARC = new PersonId(3);
    private static final PersonId ANNE = new PersonId(4);

    @Test
    void is_accepted_when_the_last_mentee_has_accepted() {
        Tandem triad = triad();

        triad.respond(HELENE, Answer.accept(NOW));
        triad.respond(MARC, Answer.accept(NOW));
        assertThat(triad.state()).isEqualTo(PROPOSED);
        triad.respond(ANNE, Answer.accept(NOW));

        assertThat(triad.state()).isEqualTo(ACCEPTED);
    }

    @Test
    void is_declined_by_one_mentee_even_after_others_accepted() {
        Tandem triad = triad();

        triad.respond(HELENE, Answer.accept(NOW));
        triad.respond(MARC, Answer.decline(NO_TIME, "not now", NOW));

        assertThat(triad.state()).isEqualTo(DECLINED);
        assertThatThrownBy(() -> triad.respond(ANNE, Answer.accept(NOW))).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void refuses_a_second_answer_of_the_same_mentee() {
        Tandem triad = triad();
        triad.respond(HELENE, Answer.accept(NOW));

        assertThatThrownBy(() -> triad.respond(HELENE, Answer.decline(NO_TIME, null, NOW)))
                .isInstanceOfSatisfying(
                        TandemRefused.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("response-already-given"));
    }

    @Test
    void asks_neither_the_mentor_nor_a_stranger_for_an_answer() {
        assertThatThrownBy(() -> triad().respond(LEA, Answer.accept(NOW))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> triad().respond(new PersonId(9), Answer.accept(NOW)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void lets_the_mentor_alone_put_the_charter_down_and_only_once_accepted() {
        assertThatThrownBy(() -> triad().agree(LEA, charter())).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> accepted().agree(HELENE, charter())).isInstanceOf(NotAllowed.class);

        Tandem triad = accepted();
        triad.agree(LEA, charter());

        assertThat(triad.charter()).get().extracting(AgreedCharter::goals).isEqualTo(List.of("a goal"));
        assertThat(triad.state()).isEqualTo(ACCEPTED);
    }

    @Test
    void is_chartered_by_the_last_signature_the_mentors_included() {
        Tandem triad = accepted();
        triad.agree(LEA, charter());

        sign(triad, HELENE, MARC, ANNE);
        assertThat(triad.state()).isEqualTo(ACCEPTED);
        sign(triad, LEA);

        assertThat(triad.state()).isEqualTo(CHARTERED);
    }

    @Test
    void refuses_signatures_before_the_charter_twice_and_from_strangers() {
        Tandem triad = accepted();
        assertThatThrownBy(() -> sign(triad, HELENE))
                .isInstanceOfSatisfying(
                        TandemRefused.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("charter-not-agreed"));
        triad.agree(LEA, charter());
        sign(triad, HELENE);

        assertThatThrownBy(() -> sign(triad, HELENE))
                .isInstanceOfSatisfying(
                        TandemRefused.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("charter-already-signed"));
        assertThatThrownBy(() -> sign(triad, new PersonId(9))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void asks_for_every_signature_again_when_the_charter_changes() {
        Tandem triad = accepted();
        triad.agree(LEA, charter());
        sign(triad, HELENE, MARC, ANNE);

        triad.agree(LEA, charter());
        sign(triad, LEA);

        assertThat(triad.state()).isEqualTo(ACCEPTED);
    }

    @Test
    void starts_out_of_chartered_only() {
        Tandem chartered = chartered();

        chartered.start(NOW);

        assertThat(chartered.state()).isEqualTo(ACTIVE);
        chartered.moveTo(PAUSED, "moving house", NOW);
        assertThatThrownBy(() -> chartered.start(NOW)).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> accepted().start(NOW)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void pauses_and_resumes_and_forgets_the_reason_of_the_pause() {
        Tandem tandem = chartered();
        assertThatThrownBy(() -> tandem.resume(NOW)).isInstanceOf(IllegalTransition.class);
        tandem.start(NOW);

        tandem.moveTo(PAUSED, "moving house", NOW);
        assertThat(tandem.stateReason()).contains("moving house");
        tandem.resume(NOW);

        assertThat(tandem.state()).isEqualTo(ACTIVE);
        assertThat(tandem.stateReason()).isEmpty();
    }

    @Test
    void takes_no_step_after_its_end() {
        Tandem tandem = chartered();
        tandem.start(NOW);
        tandem.moveTo(COMPLETED, null, NOW);

        assertThatThrownBy(() -> tandem.moveTo(DISSOLVED, null, NOW)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void is_overdue_after_the_deadline_and_only_while_proposed() {
        assertThat(triad().isOverdue(DEADLINE)).isFalse();
        assertThat(triad().isOverdue(DEADLINE.plusMillis(1))).isTrue();
        assertThat(accepted().isOverdue(DEADLINE.plusMillis(1))).isFalse();
    }

    @Test
    void lapses_out_of_proposed_only() {
        assertThatThrownBy(() -> accepted().moveTo(LAPSED, null, NOW)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void seats_as_many_mentees_as_its_formation() {
        assertThatThrownBy(() -> proposed(Formation.TRIAD, HELENE, MARC)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Tandem(proposed(Formation.PAIR, HELENE)).members()).hasSize(2);
    }

    private static Tandem triad() {
        return new Tandem(proposed(Formation.TRIAD, HELENE, MARC, ANNE));
    }

    private static Tandem accepted() {
        Tandem triad = triad();
        List.of(HELENE, MARC, ANNE).forEach(mentee -> triad.respond(mentee, Answer.accept(NOW)));
        return triad;
    }

    private static Tandem chartered() {
        Tandem triad = accepted();
        triad.agree(LEA, charter());
        sign(triad, LEA, HELENE, MARC, ANNE);
        return triad;
    }

    private static void sign(Tandem tandem, PersonId... members) {
        Arrays.stream(members).forEach(member -> tandem.sign(member, NOW));
    }

    private static AgreedCharter charter() {
        return new AgreedCharter(List.of("a goal"), "every two weeks", NOW);
    }

    private static Proposed proposed(Formation formation, PersonId... mentees) {
        return new Proposed(
                null,
                new WaveId(1),
                new ProgrammeId(1),
                new SubsidiaryCode("aurore-services"),
                formation,
                seat(LEA),
                Arrays.stream(mentees).map(TandemTest::seat).toList(),
                10,
                List.of(),
                NOW,
                DEADLINE);
    }

    private static Seat seat(PersonId person) {
        return new Seat(person, new EnrolmentId(100 + person.value()));
    }
}
