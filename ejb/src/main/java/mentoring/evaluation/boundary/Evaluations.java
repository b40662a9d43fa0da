package mentoring.evaluation.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import mentoring.directory.PersonId;
import mentoring.directory.boundary.People;
import mentoring.evaluation.EvaluationRefused;
import mentoring.evaluation.QuestionFigures;
import mentoring.evaluation.Submission;
import mentoring.evaluation.WaveFigures;
import mentoring.evaluation.control.AnswerSheet;
import mentoring.evaluation.control.Publication;
import mentoring.evaluation.control.StoredEvaluations;
import mentoring.evaluation.control.Window;
import mentoring.evaluation.entity.Evaluation;
import mentoring.programme.Audience;
import mentoring.programme.Question;
import mentoring.programme.WaveId;
import mentoring.programme.WaveState;
import mentoring.programme.boundary.Programmes;
import mentoring.programme.boundary.WaveView;
import mentoring.programme.boundary.Waves;
import mentoring.session.SessionId;
import mentoring.session.boundary.SessionView;
import mentoring.session.boundary.Sessions;
import mentoring.shared.Caller;
import mentoring.shared.NotAllowed;
import mentoring.shared.NotFound;
import mentoring.shared.Transition;
import mentoring.tandem.boundary.Tandems;

/** Every attendee evaluates every session they attended, once; nobody reads another's answers. */
@Stateless
public class Evaluations {
    private static final Set<WaveState> REVIEWED = Set.of(WaveState.REVIEW, WaveState.GO, WaveState.HOLD);

    @Inject
    StoredEvaluations stored;

    @Inject
    Publication publication;

    @Inject
    Sessions sessions;

    @Inject
    Tandems tandems;

    @Inject
    Programmes programmes;

    @Inject
    Waves waves;

    @Inject
    People people;

    @Inject
    Event<Transition> transitions;

    @Inject
    Clock clock;

    /**
     * An attendee, mentor or mentee, evaluates a session within its window; the last one makes it EVALUATED.
     *
     * <p>Refusals: {@code not-found} for who may not see the session, {@code session-not-held}, {@code not-allowed} for who was not there,
     * {@code already-evaluated}, {@code evaluation-window-closed}, {@code invalid-input} with every answer that does not fit.
     */
    public EvaluationReceipt submit(Caller caller, SessionId id, EvaluationRequest request) {
        sessions.get(caller, id);
        // Held from here on: the last two attendees would each take the other for the last.
        SessionView session = sessions.hold(id);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        PersonId self = mustBeDue(caller, session, now);
        Audience side = sideOf(self, session);
        AnswerSheet.of(questionnaire(session), side).mustFit(request.answers());
        Evaluation evaluation = new Evaluation(session, self, side, request.answers(), now);
        stored.add(evaluation);
        announce(evaluation, session, caller.subject());
        if (stored.count(id) == session.attendees().size()) {
            sessions.markEvaluated(id, caller.subject());
        }
        return new EvaluationReceipt(evaluation.id(), id, now);
    }

    /** One's own evaluation of a session; {@code not-found} for who has given none, whatever others have. */
    public EvaluationView mine(Caller caller, SessionId id) {
        SessionView session = sessions.get(caller, id);
        return session.attendees().stream()
                .filter(person -> people.isSelf(caller, person))
                .findFirst()
                .flatMap(person -> stored.of(id, person))
                .map(own -> new EvaluationView(own.id(), own.session(), own.submittedAt(), own.answers()))
                .orElseThrow(() -> NotFound.of("evaluation", "mine"));
    }

    /**
     * For rollout and reporting, without scope: what may be shown of a wave's evaluations. Groups that are too small are suppressed here,
     * so that no caller can get at them.
     *
     * <p>The counts are those of now. The figures of the questions are released from the wave's review on, in batches (see the package);
     * before, there are none.
     */
    public WaveFigures figures(WaveId id) {
        WaveView wave = waves.known(id);
        List<QuestionFigures> questions = REVIEWED.contains(wave.state())
                ? publication.of(id, programmes.known(wave.programme()).questionnaire())
                : List.of();
        return new WaveFigures(id, eligible(id), stored.count(id), stored.countPeople(id), questions);
    }

    private PersonId mustBeDue(Caller caller, SessionView session, Instant now) {
        if (!session.state().tookPlace()) {
            throw EvaluationRefused.sessionNotHeld(session.state());
        }
        PersonId self = session.attendees().stream()
                .filter(person -> people.isSelf(caller, person))
                .findFirst()
                .orElseThrow(() -> NotAllowed.needs("an attendee of the session"));
        if (stored.of(session.id(), self).isPresent()) {
            throw EvaluationRefused.alreadyEvaluated();
        }
        Window.mustBeOpen(session.state(), session.evaluationClosesAt(), now);
        return self;
    }

    private Audience sideOf(PersonId person, SessionView session) {
        return tandems.known(session.tandem()).mentor().equals(person) ? Audience.MENTOR : Audience.MENTEE;
    }

    private List<Question> questionnaire(SessionView session) {
        return programmes.known(session.programme()).questionnaire();
    }

    private long eligible(WaveId wave) {
        return sessions.ofWave(wave).stream()
                .filter(session -> session.state().tookPlace())
                .mapToLong(session -> session.attendees().size())
                .sum();
    }

    private void announce(Evaluation evaluation, SessionView session, String actor) {
        transitions.fire(Transition.of(
                        "evaluation",
                        evaluation.id(),
                        session.subsidiary(),
                        null,
                        Submission.SUBMITTED,
                        actor,
                        evaluation.submittedAt())
                .with("session", session.id().value())
                .with("wave", session.wave().value()));
    }
}
