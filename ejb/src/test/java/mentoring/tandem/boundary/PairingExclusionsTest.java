package mentoring.tandem.boundary;

import static mentoring.programme.Formation.PAIR;
import static mentoring.tandem.boundary.WaveTandems.FIRST;
import static mentoring.tandem.boundary.WaveTandems.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import mentoring.directory.PersonId;
import mentoring.shared.Caller;
import mentoring.shared.IllegalTransition;
import mentoring.shared.InvalidInput;
import mentoring.shared.NotAllowed;
import mentoring.shared.NotFound;
import mentoring.shared.Refusal;
import mentoring.shared.Role;
import mentoring.shared.StaleVersion;
import mentoring.tandem.ExclusionState;
import mentoring.tandem.LeftOut;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PairingExclusionsTest {
    private static final Caller ELSEWHERE = new Caller("x", Set.of(Role.PROGRAMME_MANAGER), Set.of("aurore-energie"));

    private final WaveTandems wave = new WaveTandems(PAIR);

    @AfterEach
    void close() {
        wave.close();
    }

    @Test
    void keeps_two_people_apart_until_it_is_lifted() {
        wave.mentors(1, 1).mentees(1);
        ExclusionView exclusion = exclude(101, 1);

        PairingView apart = wave.pair();

        assertThat(apart.seated()).isZero();
        assertThat(apart.leftOut()).extracting(LeftOut::reason).containsOnly("excluded");

        ExclusionView lifted = lift(exclusion);

        assertThat(lifted.state()).isEqualTo(ExclusionState.LIFTED);
        assertThat(lifted.liftedBy()).isEqualTo(MANAGER.subject());
        assertThat(wave.pair().seated()).isEqualTo(1);
    }

    @Test
    void is_not_told_to_the_members_of_a_tandem() {
        wave.mentors(1, 1).mentees(2);
        exclude(101, 1);
        wave.pair();

        assertThat(wave.only().explanation())
                .noneSatisfy(line -> assertThat(line.rule()).isEqualTo("not-excluded"));
    }

    @Test
    void refuses_the_same_two_again_the_other_way_round_and_takes_them_once_it_was_lifted() {
        wave.mentors(1, 1).mentees(1);
        ExclusionView exclusion = exclude(101, 1);

        assertThatThrownBy(() -> exclude(1, 101))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("already-excluded"));

        lift(exclusion);
        assertThat(exclude(1, 101).id()).isNotEqualTo(exclusion.id());
    }

    @Test
    void refuses_one_person_twice_and_a_person_who_is_not_of_the_scope() {
        wave.mentors(1, 1).mentees(1);

        assertThatThrownBy(() -> exclude(1, 1)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> exclude(1, 999)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> wave.exclusions().exclude(ELSEWHERE, request(1, 101)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void is_shown_to_who_oversees_the_subsidiary_alone() {
        wave.mentors(1, 1).mentees(1);
        ExclusionView exclusion = exclude(1, 101);
        Caller participant = WaveTandems.self(new PersonId(1));

        assertThat(wave.exclusions().list(MANAGER, FIRST).items()).containsExactly(exclusion);
        assertThat(wave.exclusions().list(ELSEWHERE, FIRST).items()).isEmpty();
        assertThatThrownBy(() -> wave.exclusions().get(ELSEWHERE, exclusion.id()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> wave.exclusions().get(participant, exclusion.id()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> wave.exclusions().list(participant, FIRST)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void refuses_to_put_into_force_again_what_was_lifted_and_to_lift_what_has_changed() {
        wave.mentors(1, 1).mentees(1);
        ExclusionView exclusion = exclude(1, 101);
        ExclusionView lifted = lift(exclusion);

        assertThatThrownBy(() -> lift(exclusion)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> wave.in(() ->
                        wave.exclusions().changeState(MANAGER, lifted.id(), lifted.version(), ExclusionState.IN_FORCE)))
                .isInstanceOf(IllegalTransition.class);
    }

    private ExclusionView exclude(long one, long other) {
        return wave.in(() -> wave.exclusions().exclude(MANAGER, request(one, other)));
    }

    private ExclusionView lift(ExclusionView exclusion) {
        return wave.in(() ->
                wave.exclusions().changeState(MANAGER, exclusion.id(), exclusion.version(), ExclusionState.LIFTED));
    }

    private static NewExclusion request(long one, long other) {
        return new NewExclusion(new PersonId(one), new PersonId(other), "A dispute.");
    }
}
