package mentoring.rollout.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mentoring.evaluation.WaveFigures;
import mentoring.evaluation.boundary.Evaluations;
import mentoring.programme.WaveId;
import mentoring.programme.boundary.ProgrammeView;
import mentoring.rollout.cascade.GateFigures;
import mentoring.rollout.cascade.SessionCount;
import mentoring.session.boundary.SessionView;
import mentoring.session.boundary.Sessions;
import mentoring.tandem.TandemId;
import mentoring.tandem.TandemState;
import mentoring.tandem.boundary.TandemView;
import mentoring.tandem.boundary.Tandems;

/** Gathers what a gate judges a wave by. */
@Dependent
public class GateGrounds {
    @Inject
    private Evaluations evaluations;

    @Inject
    private Sessions sessions;

    @Inject
    private Tandems tandems;

    public GateFigures of(WaveId wave, ProgrammeView programme) {
        WaveFigures figures = evaluations.figures(wave);
        SessionCount count = SessionCount.of(
                statesOfTandems(wave), heldBy(wave), programme.sessionFormat().sessions());
        return new GateFigures(
                figures.respondents(),
                figures.eligible(),
                figures.submitted(),
                figures.satisfactionTenths(),
                count.due(),
                count.held());
    }

    private Map<TandemId, TandemState> statesOfTandems(WaveId wave) {
        return tandems.ofWave(wave).stream().collect(Collectors.toMap(TandemView::id, TandemView::state));
    }

    private List<TandemId> heldBy(WaveId wave) {
        return sessions.ofWave(wave).stream()
                .filter(session -> session.state().tookPlace())
                .map(SessionView::tandem)
                .toList();
    }
}
