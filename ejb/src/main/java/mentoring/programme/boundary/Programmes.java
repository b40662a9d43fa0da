package mentoring.programme.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import mentoring.programme.ClearanceRecord;
import mentoring.programme.ProgrammeId;
import mentoring.programme.ProgrammeRefused;
import mentoring.programme.ProgrammeState;
import mentoring.programme.control.Cascade;
import mentoring.programme.control.ProgrammeStore;
import mentoring.programme.control.Stewardship;
import mentoring.programme.entity.Programme;
import mentoring.shared.Caller;
import mentoring.shared.Page;
import mentoring.shared.PageRequest;
import mentoring.shared.Role;
import mentoring.shared.StaleVersion;
import mentoring.shared.Transition;

/** Programmes: created by programme managers, read by everyone, open to people only once cleared. */
@Stateless
public class Programmes {
    @Inject
    private ProgrammeStore store;

    @Inject
    private Event<Transition> transitions;

    @Inject
    private Clock clock;

    /**
     * Creates a draft; what the request leaves out is as its template has it.
     *
     * <p>Refuses with {@code not-allowed} (programme managers only), {@code duplicate-code}, {@code satisfaction-not-a-scale},
     * {@code satisfaction-question-missing}.
     */
    public ProgrammeView create(Caller caller, NewProgramme request) {
        caller.mustBe(Role.PROGRAMME_MANAGER);
        Programme programme = new Programme(request.content());
        store.add(programme);
        publish(programme, null, caller.subject());
        return ProgrammeView.of(programme);
    }

    /** Shows a programme to anyone; {@code not-found} when there is none. */
    public ProgrammeView get(Caller caller, ProgrammeId id) {
        return known(id);
    }

    /** Lists all programmes, in the order of their creation. */
    public Page<ProgrammeView> list(Caller caller, PageRequest page) {
        List<ProgrammeView> views =
                store.programmes(page).stream().map(ProgrammeView::of).toList();
        return Page.of(views, page, view -> view.id().value());
    }

    /**
     * Records the impact assessment, or corrects it until enrolment opens; with both records the programme is CLEARED.
     *
     * <p>Refuses with {@code not-found}, {@code not-allowed}, {@code stale-version}, {@code clearance-closed},
     * {@code clearance-date-in-future}.
     *
     * @param version as the caller read it
     */
    public ProgrammeView recordImpactAssessment(
            Caller caller, ProgrammeId id, long version, ImpactAssessment assessment) {
        Programme programme = steered(caller, id, version);
        ProgrammeState before = programme.state();
        programme.recordImpactAssessment(
                recorded(caller, assessment.reference(), assessment.concludedOn(), assessment.conclusion()),
                LocalDate.now(clock));
        return saved(programme, before, caller);
    }

    /**
     * Records the consultation of the works council, or corrects it until enrolment opens; with both records the programme is CLEARED.
     *
     * <p>Refuses as {@link #recordImpactAssessment} does.
     *
     * @param version as the caller read it
     */
    public ProgrammeView recordConsultation(
            Caller caller, ProgrammeId id, long version, WorksCouncilConsultation consultation) {
        Programme programme = steered(caller, id, version);
        ProgrammeState before = programme.state();
        programme.recordConsultation(
                recorded(caller, consultation.reference(), consultation.heldOn(), consultation.opinion()),
                LocalDate.now(clock));
        return saved(programme, before, caller);
    }

    /**
     * Takes the programme one step further; asking for the state it is in changes nothing.
     *
     * <p>Refuses with {@code not-found}, {@code not-allowed}, {@code stale-version}, {@code programme-not-cleared},
     * {@code illegal-transition}, and {@code waves-under-way} for CLOSED.
     *
     * @param version as the caller read it
     */
    public ProgrammeView changeState(Caller caller, ProgrammeId id, long version, ProgrammeState to) {
        // Locked before its waves are read: one of them could open at the same time as the programme is closed.
        store.lockedProgramme(id);
        Programme programme = steered(caller, id, version);
        ProgrammeState before = programme.state();
        if (before == to) {
            return ProgrammeView.of(programme);
        }
        programme.changeState(to);
        if (to == ProgrammeState.CLOSED) {
            Cascade.mustBeIdle(store.waves(id));
        }
        return saved(programme, before, caller);
    }

    /** For other capabilities, on nobody's behalf: a programme that is known to exist; {@code not-found} otherwise. */
    public ProgrammeView known(ProgrammeId id) {
        return ProgrammeView.of(store.programme(id));
    }

    /**
     * For other capabilities: a programme that the caller may steer and that is not over.
     *
     * <p>Refuses with {@code not-found}, {@code not-allowed}, {@code programme-over}.
     */
    public ProgrammeView mustSteer(Caller caller, ProgrammeId id) {
        Programme programme = store.programme(id);
        Stewardship.mustSteer(caller, store.waves(id));
        if (programme.state().isOver()) {
            throw ProgrammeRefused.programmeOver(programme.state());
        }
        return ProgrammeView.of(programme);
    }

    private Programme steered(Caller caller, ProgrammeId id, long version) {
        Programme programme = store.programme(id);
        Stewardship.mustSteer(caller, store.waves(id));
        StaleVersion.check(version, programme.version());
        return programme;
    }

    private ClearanceRecord recorded(Caller caller, String reference, LocalDate on, String outcome) {
        return new ClearanceRecord(reference, on, outcome, caller.subject(), clock.instant());
    }

    private ProgrammeView saved(Programme programme, ProgrammeState before, Caller caller) {
        store.flush();
        if (programme.state() != before) {
            publish(programme, before, caller.subject());
        }
        return ProgrammeView.of(programme);
    }

    private void publish(Programme programme, ProgrammeState before, String actor) {
        transitions.fire(
                Transition.of("programme", programme.id(), null, before, programme.state(), actor, clock.instant()));
    }
}
