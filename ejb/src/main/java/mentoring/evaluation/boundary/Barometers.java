package mentoring.evaluation.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import mentoring.directory.boundary.People;
import mentoring.directory.boundary.PersonView;
import mentoring.evaluation.BarometerFigures;
import mentoring.evaluation.EvaluationRefused;
import mentoring.evaluation.Moment;
import mentoring.evaluation.Submission;
import mentoring.evaluation.control.AnswerSheet;
import mentoring.evaluation.control.Publication;
import mentoring.evaluation.control.StoredResponses;
import mentoring.evaluation.entity.BarometerResponse;
import mentoring.programme.ProgrammeId;
import mentoring.programme.boundary.ProgrammeView;
import mentoring.programme.boundary.Programmes;
import mentoring.programme.boundary.Waves;
import mentoring.shared.Caller;
import mentoring.shared.NotAllowed;
import mentoring.shared.Transition;

/** The questions a company is asked before and after; every employee of the subsidiaries that take part may answer, mentored or not. */
@Stateless
public class Barometers {
    @Inject
    StoredResponses stored;

    @Inject
    Publication publication;

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
     * An employee answers once before and once after.
     *
     * <p>Refusals: {@code not-found}, {@code person-unknown}, {@code not-allowed} for who works in none of the subsidiaries of the
     * programme's waves, {@code barometer-not-open}, {@code barometer-already-answered}, {@code invalid-input} with every answer that does
     * not fit.
     */
    public BarometerReceipt respond(Caller caller, ProgrammeId id, BarometerRequest request) {
        ProgrammeView programme = programmes.known(id);
        PersonView self = people.of(caller);
        mustTakePart(self, id);
        request.moment().mustBeOpen(programme.state());
        if (stored.has(id, request.moment(), self.id())) {
            throw EvaluationRefused.barometerAlreadyAnswered(request.moment());
        }
        AnswerSheet.of(programme.barometer()).mustFit(request.answers());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        BarometerResponse response = new BarometerResponse(id, request.moment(), self.id(), request.answers(), now);
        stored.add(response);
        announce(response, id, self, caller.subject());
        return new BarometerReceipt(response.id(), id, request.moment(), now);
    }

    /** For reporting, without scope: what may be shown of the responses at one moment; small groups are suppressed here. */
    public BarometerFigures figures(ProgrammeId id, Moment moment) {
        ProgrammeView programme = programmes.known(id);
        return new BarometerFigures(
                id, moment, stored.countPeople(id, moment), publication.of(id, moment, programme.barometer()));
    }

    private void mustTakePart(PersonView self, ProgrammeId programme) {
        boolean takesPart = waves.ofProgramme(programme).stream()
                .anyMatch(wave -> wave.subsidiary().equals(self.subsidiary()));
        if (!takesPart) {
            throw NotAllowed.needs("an employee of a subsidiary that takes part");
        }
    }

    private void announce(BarometerResponse response, ProgrammeId programme, PersonView self, String actor) {
        transitions.fire(Transition.of(
                        "barometer-response",
                        response.id(),
                        self.subsidiary(),
                        null,
                        Submission.SUBMITTED,
                        actor,
                        response.submittedAt())
                .with("programme", programme.value())
                .with("moment", response.moment().name()));
    }
}
