package mentoring.rollout.boundary;

import static mentoring.rollout.boundary.TwoWaves.ENERGIE;
import static mentoring.rollout.boundary.TwoWaves.SERVICES;
import static mentoring.rollout.boundary.TwoWaves.holding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import mentoring.directory.boundary.Subsidiaries;
import mentoring.directory.boundary.SubsidiaryView;
import mentoring.programme.ProgrammeId;
import mentoring.programme.WaveState;
import mentoring.shared.Caller;
import mentoring.shared.NotAllowed;
import mentoring.shared.NotFound;
import mentoring.shared.Role;
import mentoring.shared.SubsidiaryCode;
import mentoring.testing.Injection;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CascadeTest {
    private static final String DEUTSCHLAND = "aurore-deutschland";

    private final TwoWaves rollout = new TwoWaves();
    private final Cascade cascade =
            Injection.into(new Cascade(), rollout.programmes, rollout.waves, new ThreeInOrder());

    @AfterEach
    void close() {
        rollout.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"GROUP_HR", "OPERATOR"})
    void shows_every_subsidiary_in_the_order_of_the_rollout_to_the_group(Role role) {
        assertThat(view(holding(role)).subsidiaries())
                .extracting(CascadeView.Place::subsidiary, CascadeView.Place::place)
                .containsExactly(tuple(SERVICES, 1), tuple(ENERGIE, 2), tuple(DEUTSCHLAND, 3));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PROGRAMME_MANAGER", "SUBSIDIARY_HR", "COMEX"})
    void shows_others_the_subsidiaries_they_hold_for(Role role) {
        assertThat(view(holding(role, ENERGIE, "aurore-unknown")).subsidiaries())
                .extracting(place -> place.subsidiary().value())
                .containsExactly(ENERGIE);
        assertThat(view(holding(role)).subsidiaries()).isEmpty();
    }

    @Test
    void shows_the_waves_of_each_subsidiary_with_their_place_and_state() {
        rollout.at(WaveState.REVIEW).decide();

        List<CascadeView.Place> places = view(holding(Role.GROUP_HR)).subsidiaries();

        assertThat(places.get(0).waves())
                .extracting(CascadeView.Step::wave, CascadeView.Step::place, CascadeView.Step::state)
                .containsExactly(Tuple.tuple(rollout.first, 1, WaveState.GO));
        assertThat(places.get(1).waves())
                .extracting(CascadeView.Step::wave, CascadeView.Step::place, CascadeView.Step::state)
                .containsExactly(Tuple.tuple(rollout.second, 2, WaveState.OPEN));
        assertThat(places.get(2).waves()).isEmpty();
    }

    @Test
    void is_closed_to_participants() {
        assertThatThrownBy(() -> view(holding(Role.PARTICIPANT, SERVICES))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void knows_no_programme_that_nobody_created() {
        assertThatThrownBy(() -> cascade.view(holding(Role.GROUP_HR), new ProgrammeId(4711)))
                .isInstanceOf(NotFound.class);
    }

    private CascadeView view(Caller caller) {
        return rollout.database.inTransaction(() -> cascade.view(caller, rollout.programme()));
    }

    private static Tuple tuple(String subsidiary, int place) {
        return Tuple.tuple(new SubsidiaryCode(subsidiary), place);
    }

    /** Three subsidiaries, of which the programme has not come to the last. */
    private static final class ThreeInOrder extends Subsidiaries {
        @Override
        public List<SubsidiaryView> cascade() {
            List<String> codes = List.of(SERVICES, ENERGIE, DEUTSCHLAND);
            return Stream.of(0, 1, 2)
                    .map(i -> new SubsidiaryView(
                            new SubsidiaryCode(codes.get(i)),
                            codes.get(i),
                            "fr-FR",
                            "UTC",
                            i + 1,
                            "",
                            null,
                            List.of(),
                            null,
                            0))
                    .toList();
        }
    }
}
