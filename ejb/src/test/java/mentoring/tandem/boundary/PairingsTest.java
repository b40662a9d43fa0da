package mentoring.tandem.boundary;

import static mentoring.programme.Formation.PAIR;
import static mentoring.programme.Formation.TRIAD;
import static mentoring.tandem.boundary.WaveTandems.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import mentoring.directory.PersonId;
import mentoring.enrolment.Side;
import mentoring.programme.Formation;
import mentoring.programme.WaveState;
import mentoring.shared.Caller;
import mentoring.shared.JobState;
import mentoring.shared.NotAllowed;
import mentoring.shared.NotFound;
import mentoring.shared.Refusal;
import mentoring.shared.Role;
import mentoring.shared.entity.Job;
import mentoring.tandem.Decision;
import mentoring.tandem.DeclineReason;
import mentoring.tandem.LeftOut;
import mentoring.tandem.TandemState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PairingsTest {
    private WaveTandems wave;

    @AfterEach
    void close() {
        wave.close();
    }

    @Test
    void seats_twelve_directors_in_four_explained_triads_and_names_the_mentor_without_certification() {
        in(TRIAD).mentors(4, 3).mentor(5, 3).mentees(12);

        PairingView pairing = wave.pair();

        assertThat(pairing.seated()).isEqualTo(12);
        assertThat(pairing.proven()).isTrue();
        assertThat(pairing.leftOut())
                .extracting(LeftOut::person, LeftOut::side, LeftOut::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(new PersonId(5), Side.MENTOR, "mentor-not-certified"));
        assertThat(wave.all()).hasSize(4).allSatisfy(triad -> {
            assertThat(triad.members()).hasSize(4);
            assertThat(triad.state()).isEqualTo(TandemState.PROPOSED);
            assertThat(triad.pairing()).isEqualTo(pairing.id());
            assertThat(triad.explanation()).isNotEmpty();
        });
    }

    @Test
    void is_read_again_as_it_was() {
        in(TRIAD).mentors(4, 3).mentor(5, 3).mentees(13);

        PairingView pairing = wave.pair();

        assertThat(wave.in(() -> wave.pairings().get(MANAGER, pairing.id()))).isEqualTo(pairing);
    }

    @Test
    void takes_the_wave_to_paired_and_tells_of_it() {
        in(PAIR).mentors(1, 1).mentees(1);

        wave.pair();

        assertThat(wave.waves.known(OneWave.ID).state()).isEqualTo(WaveState.PAIRED);
        assertThat(wave.transitions.told())
                .containsExactly(
                        "pairing-run:  -> QUEUED by claire.moreau",
                        "pairing-run: QUEUED -> RUNNING by claire.moreau",
                        "pairing:  -> DONE by claire.moreau",
                        "tandem:  -> PROPOSED by claire.moreau",
                        "pairing-run: RUNNING -> DONE by claire.moreau");
    }

    @Test
    void leaves_the_wave_open_when_nobody_could_be_seated() {
        in(PAIR).mentor(1, 1).mentees(1);

        assertThat(wave.pair().tandems()).isZero();

        assertThat(wave.waves.known(OneWave.ID).state()).isEqualTo(WaveState.OPEN);
    }

    @Test
    void seats_nobody_twice_when_run_again() {
        in(PAIR).mentors(1, 2).mentees(3);
        assertThat(wave.pair().seated()).isEqualTo(2);

        assertThat(wave.pair().seated()).isZero();

        assertThat(wave.all()).hasSize(2);
    }

    @Test
    void counts_the_seats_that_live_tandems_have_taken() {
        in(PAIR).mentors(1, 3).mentees(2);
        wave.pair();
        wave.mentees(103, 3);

        assertThat(wave.pair().seated()).isEqualTo(1);
    }

    @Test
    void gives_whoever_declined_somebody_else_when_run_again() {
        in(PAIR).mentors(2, 1).mentees(1);
        wave.pair();
        TandemView declined = wave.only();
        wave.answer(
                declined,
                new PersonId(101),
                new Response(Decision.DECLINE, DeclineReason.KNOWS_THE_MENTOR_TOO_WELL, null));

        assertThat(wave.pair().seated()).isEqualTo(1);

        assertThat(wave.all().get(1).mentor()).isNotEqualTo(declined.mentor());
    }

    @Test
    void forgets_who_has_left_the_company() {
        in(PAIR).mentors(1, 1).mentees(1);
        wave.staff.depart(101);

        PairingView pairing = wave.pair();

        assertThat(pairing.tandems()).isZero();
        assertThat(pairing.leftOut()).extracting(LeftOut::person).containsExactly(new PersonId(1));
    }

    @Test
    void counts_the_last_day_of_a_certification_and_not_the_day_after() {
        in(PAIR).mentor(1, 1).mentees(1);
        wave.certified.certify(1, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 31));
        assertThat(wave.pair().seated()).isZero();

        wave.certified.certify(1, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 2, 1));

        assertThat(wave.pair().seated()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = WaveState.class,
            names = {"PLANNED", "REVIEW", "GO", "HOLD"})
    void refuses_a_wave_that_is_not_under_way(WaveState state) {
        in(PAIR).mentors(1, 1).mentees(1);
        wave.waves.put(state);

        assertThatThrownBy(wave::pair).satisfies(code("wave-not-pairable"));
    }

    @Test
    void belongs_to_the_programme_managers_of_the_subsidiary() {
        in(PAIR);
        Caller elsewhere = new Caller("x", Set.of(Role.PROGRAMME_MANAGER), Set.of("aurore-energie"));
        Caller hr = WaveTandems.holding("x", Role.SUBSIDIARY_HR);

        assertThatThrownBy(() -> wave.in(() -> wave.pairings().start(elsewhere, OneWave.ID, NewPairing.USUAL)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> wave.in(() -> wave.pairings().start(hr, OneWave.ID, NewPairing.USUAL)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void is_closed_to_managers_of_elsewhere_who_see_the_wave_as_participants() {
        in(PAIR).mentors(1, 1).mentees(1);
        Caller elsewhere = new Caller("x", Set.of(Role.PROGRAMME_MANAGER, Role.PARTICIPANT), Set.of("aurore-energie"));
        ByHand request = new ByHand(new PersonId(1), List.of(new PersonId(101)));

        assertThatThrownBy(() -> wave.in(() -> wave.pairings().start(elsewhere, OneWave.ID, NewPairing.USUAL)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> wave.in(() -> wave.pairings().propose(elsewhere, OneWave.ID, request)))
                .isInstanceOf(NotAllowed.class);
        assertThat(wave.all()).isEmpty();
    }

    @Test
    void shows_a_pairing_to_those_who_oversee_its_subsidiary_alone() {
        in(PAIR).mentors(1, 1).mentees(1);
        PairingView pairing = wave.pair();

        assertThat(wave.pairings().get(WaveTandems.holding("x", Role.SUBSIDIARY_HR), pairing.id()))
                .isEqualTo(pairing);
        assertThatThrownBy(() -> wave.pairings()
                        .get(new Caller("x", Set.of(Role.SUBSIDIARY_HR), Set.of("aurore-energie")), pairing.id()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void pairs_more_than_sixty_mentees_in_triads() {
        in(TRIAD).mentors(1, 3).mentees(61);

        Job job = wave.job(wave.run().id());

        assertThat(job.state()).isEqualTo(JobState.DONE);
    }

    private WaveTandems in(Formation formation) {
        wave = new WaveTandems(formation);
        return wave;
    }

    private static Consumer<Throwable> code(String expected) {
        return thrown -> assertThat(thrown)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(expected));
    }
}
