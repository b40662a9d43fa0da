package mentoring.rollout.boundary;

import java.time.LocalDate;
import java.util.List;
import mentoring.directory.Population;
import mentoring.programme.Formation;
import mentoring.programme.ProgrammeId;
import mentoring.programme.WaveId;
import mentoring.programme.WaveState;
import mentoring.programme.boundary.WaveView;
import mentoring.shared.SubsidiaryCode;

/**
 * How far a programme has come in the group.
 *
 * @param subsidiaries in the order of the group's rollout, as far as the caller's scope reaches
 */
public record CascadeView(ProgrammeId programme, List<Place> subsidiaries) {
    /**
     * One subsidiary's place.
     *
     * @param place in the group's rollout, 1 for the first
     * @param waves of this programme, in their order; empty where it has not come to yet
     */
    public record Place(SubsidiaryCode subsidiary, String name, int place, List<Step> waves) {}

    /**
     * One wave of the cascade.
     *
     * @param place in the programme's cascade, from 1
     */
    public record Step(
            WaveId wave,
            int place,
            Population population,
            Formation formation,
            WaveState state,
            LocalDate startsOn,
            LocalDate endsOn) {
        static Step of(WaveView wave) {
            return new Step(
                    wave.id(),
                    wave.place(),
                    wave.population(),
                    wave.formation(),
                    wave.state(),
                    wave.startsOn(),
                    wave.endsOn());
        }
    }
}
