package mentoring.session.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import mentoring.programme.WaveId;
import mentoring.programme.boundary.WaveView;
import mentoring.programme.boundary.Waves;
import mentoring.session.SessionRefused;
import mentoring.session.control.Starts;
import mentoring.session.control.StoredSessions;
import mentoring.session.entity.Session;
import mentoring.shared.Caller;
import mentoring.shared.NotFound;
import mentoring.tandem.TandemId;
import mentoring.tandem.TandemState;
import mentoring.tandem.boundary.TandemView;
import mentoring.tandem.boundary.Tandems;

/** Whether the triads of a wave start in the same weeks, for those who oversee it. */
@Stateless
public class WaveStarts {
    private static final int FIRST = 1;

    @Inject
    Waves waves;

    @Inject
    Tandems tandems;

    @Inject
    StoredSessions stored;

    @Inject
    Starts starts;

    /**
     * Where the first session of every triad stands that is neither declined nor ended early.
     *
     * <p>Refusals: {@code not-allowed} for who oversees no wave, {@code not-found} outside the scope, {@code triads-only} for pairs.
     */
    public WaveStartsView of(Caller caller, WaveId id) {
        caller.mustBe(SessionSight.OVERSEERS);
        WaveView wave = waves.known(id);
        if (!caller.may(wave.subsidiary(), SessionSight.OVERSEERS)) {
            throw NotFound.of("wave", id.value());
        }
        if (wave.startsBy() == null) {
            throw SessionRefused.triadsOnly();
        }
        return view(wave, triads(id), firstSlots(id));
    }

    private List<TandemId> triads(WaveId id) {
        return tandems.ofWave(id).stream()
                .filter(triad -> triad.state().isLive() || triad.state() == TandemState.COMPLETED)
                .map(TandemView::id)
                .toList();
    }

    /** The first sessions that wait in a slot or have taken place. */
    private Map<TandemId, Session> firstSlots(WaveId id) {
        return stored.ofWave(id).stream()
                .filter(session -> session.number() == FIRST)
                .filter(session -> session.state().hasSlot() || session.state().tookPlace())
                .collect(Collectors.toMap(Session::tandem, Function.identity()));
    }

    private WaveStartsView view(WaveView wave, List<TandemId> triads, Map<TandemId, Session> slots) {
        List<TandemId> waiting =
                triads.stream().filter(triad -> !slots.containsKey(triad)).toList();
        List<TandemId> apart = triads.stream()
                .filter(slots::containsKey)
                .filter(triad -> !starts.isTogether(wave, slots.get(triad)))
                .toList();
        int together = triads.size() - waiting.size() - apart.size();
        return new WaveStartsView(wave.id(), wave.startsOn(), wave.startsBy(), triads.size(), together, apart, waiting);
    }
}
