package mentoring.programme.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import mentoring.directory.boundary.Subsidiaries;
import mentoring.programme.ProgrammeId;
import mentoring.programme.WaveId;
import mentoring.programme.WaveState;
import mentoring.programme.control.Cascade;
import mentoring.programme.control.ProgrammeStore;
import mentoring.programme.control.Visibility;
import mentoring.programme.entity.Programme;
import mentoring.programme.entity.Wave;
import mentoring.shared.Caller;
import mentoring.shared.NotFound;
import mentoring.shared.Role;
import mentoring.shared.StaleVersion;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.Transition;

/** Waves: planned by the programme managers of their subsidiary, opened one after the other, seen by those whom they concern. */
@Stateless
public class Waves {
    @Inject
    private ProgrammeStore store;

    @Inject
    private Subsidiaries subsidiaries;

    @Inject
    private Event<Transition> transitions;

    @Inject
    private Clock clock;

    /**
     * Plans a wave at the end of the programme's cascade.
     *
     * <p>Refuses with {@code not-allowed} (programme managers only), {@code not-found} for an unknown programme and for a subsidiary that is
     * unknown or not the caller's, {@code programme-over}, {@code formation-not-in-template}, {@code choice-of-pairs-only},
     * {@code wave-dates-out-of-order}.
     */
    public WaveView add(Caller caller, ProgrammeId programmeId, NewWave request) {
        caller.mustBe(Role.PROGRAMME_MANAGER);
        Programme programme = store.lockedProgramme(programmeId);
        mustBeOwn(caller, request.subsidiary());
        programme.mustTakeWave(request.formation());
        Wave wave = new Wave(
                programmeId,
                Cascade.nextPlace(store.waves(programmeId)),
                request.subsidiary(),
                request.population(),
                request.formation(),
                request.mode(),
                request.dates());
        store.add(wave);
        return published(wave, null, caller.subject());
    }

    /** Shows a wave to those who hold for its subsidiary and, once it has opened, to every participant; {@code not-found} to others. */
    public WaveView get(Caller caller, WaveId id) {
        Wave wave = store.wave(id);
        Visibility.mustSee(caller, wave);
        return WaveView.of(wave);
    }

    /** Lists the programme's waves that {@link #get} would show, by place; {@code not-found} when there is no such programme. */
    public List<WaveView> list(Caller caller, ProgrammeId programmeId) {
        store.programme(programmeId);
        return store.waves(programmeId).stream()
                .filter(wave -> Visibility.sees(caller, wave))
                .map(WaveView::of)
                .toList();
    }

    /**
     * Opens a wave (PLANNED to OPEN) or takes it to its review (RUNNING or HOLD to REVIEW); asking for the state it is in changes nothing.
     *
     * <p>Refuses with {@code not-found}, {@code not-allowed}, {@code stale-version}, {@code illegal-transition},
     * {@code wave-step-not-by-hand}, {@code enrolment-shut}, {@code wave-not-next}.
     *
     * @param version as the caller read it
     */
    public WaveView changeState(Caller caller, WaveId id, long version, WaveState to) {
        Wave wave = store.wave(id);
        Visibility.mustManage(caller, wave);
        StaleVersion.check(version, wave.version());
        WaveState before = wave.state();
        if (before == to) {
            return WaveView.of(wave);
        }
        wave.changeByHand(to);
        return changed(wave, before, caller.subject());
    }

    /** For other capabilities, on nobody's behalf: a wave that is known to exist; {@code not-found} otherwise. */
    public WaveView known(WaveId id) {
        return WaveView.of(store.wave(id));
    }

    /** For who has waited for a lock: the wave as it is now, and not as this transaction has read it before; {@code not-found} otherwise. */
    public WaveView current(WaveId id) {
        return WaveView.of(store.reread(id));
    }

    /** For other capabilities, on nobody's behalf: all waves of a programme, by place. */
    public List<WaveView> ofProgramme(ProgrammeId programme) {
        return store.waves(programme).stream().map(WaveView::of).toList();
    }

    /**
     * For pairing, the first session and the gate: takes the wave one step further.
     *
     * <p>Refuses with {@code not-found}, {@code illegal-transition}, and for OPEN with {@code enrolment-shut} and {@code wave-not-next}.
     *
     * @param actor the subject that caused it, or {@link Transition#SYSTEM}
     */
    public WaveView advance(WaveId id, WaveState to, String actor) {
        Wave wave = store.wave(id);
        WaveState before = wave.state();
        wave.advance(to);
        return changed(wave, before, actor);
    }

    /**
     * For enrolment, on nobody's behalf: refuses unless people may enrol in the wave today.
     *
     * <p>Refuses with {@code not-found}, {@code enrolment-shut}, {@code wave-not-open}, {@code enrolment-window-not-open},
     * {@code enrolment-window-closed}.
     *
     * @param today the day at the wave's subsidiary
     */
    public void mustBeEnrolling(WaveId id, LocalDate today) {
        Wave wave = store.wave(id);
        store.programme(wave.programme()).mustTakePeople();
        wave.mustBeEnrolling(today);
    }

    private void mustBeOwn(Caller caller, SubsidiaryCode subsidiary) {
        if (!caller.may(subsidiary, Role.PROGRAMME_MANAGER)) {
            throw NotFound.of("subsidiary", subsidiary);
        }
        subsidiaries.known(subsidiary);
    }

    private WaveView changed(Wave wave, WaveState before, String actor) {
        if (wave.state() == WaveState.OPEN) {
            // Locked, or the programme could be closed at the same time as its wave opens.
            Programme programme = store.lockedProgramme(wave.programme());
            Cascade.mustBeNext(wave, programme, store.waves(wave.programme()));
        }
        store.flush();
        return published(wave, before, actor);
    }

    private WaveView published(Wave wave, WaveState before, String actor) {
        transitions.fire(
                Transition.of("wave", wave.id(), wave.subsidiary(), before, wave.state(), actor, clock.instant())
                        .with("programme", wave.programme().value())
                        .with("place", wave.place()));
        return WaveView.of(wave);
    }
}
