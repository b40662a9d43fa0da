package mentoring.tandem.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import mentoring.programme.boundary.WaveView;
import mentoring.shared.Births;
import mentoring.shared.Transition;
import mentoring.tandem.TandemId;
import mentoring.tandem.TandemState;

/** Tells the rest of the module of all that a run of the matcher proposes at once, in the words of {@link TandemNews}. */
@Dependent
public class ProposalNews {
    @Inject
    Event<Births> births;

    public void proposed(WaveView wave, List<TandemId> tandems, String actor, Instant at) {
        births.fire(new Births(
                tandems.stream().map(tandem -> birth(wave, tandem, actor, at)).toList()));
    }

    private static Transition birth(WaveView wave, TandemId tandem, String actor, Instant at) {
        Transition birth = Transition.of("tandem", tandem, wave.subsidiary(), null, TandemState.PROPOSED, actor, at);
        return TandemNews.placed(birth, wave.id(), wave.formation());
    }
}
