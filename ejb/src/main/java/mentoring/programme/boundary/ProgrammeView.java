package mentoring.programme.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mentoring.programme.ClearanceRecord;
import mentoring.programme.GateRule;
import mentoring.programme.ProgrammeContent;
import mentoring.programme.ProgrammeId;
import mentoring.programme.ProgrammeState;
import mentoring.programme.Question;
import mentoring.programme.SessionFormat;
import mentoring.programme.Template;
import mentoring.programme.Topic;
import mentoring.programme.entity.Programme;
import mentoring.shared.Localised;
import mentoring.shared.Versioned;

/**
 * A programme as it is shown.
 *
 * @param impactAssessment null until it is recorded
 * @param worksCouncilConsultation null until it is recorded
 */
public record ProgrammeView(
        ProgrammeId id,
        Template template,
        Localised title,
        ProgrammeState state,
        List<Topic> topics,
        SessionFormat sessionFormat,
        List<Question> questionnaire,
        GateRule gateRule,
        List<Question> barometer,
        Assessment impactAssessment,
        Consultation worksCouncilConsultation,
        long version)
        implements Versioned {

    /** The recorded impact assessment, with who recorded it and when. */
    public record Assessment(
            String reference, LocalDate concludedOn, String conclusion, String recordedBy, Instant recordedAt) {
        private static Assessment of(ClearanceRecord it) {
            return new Assessment(it.reference(), it.on(), it.outcome(), it.recordedBy(), it.recordedAt());
        }
    }

    /** The recorded consultation of the works council, with who recorded it and when. */
    public record Consultation(
            String reference, LocalDate heldOn, String opinion, String recordedBy, Instant recordedAt) {
        private static Consultation of(ClearanceRecord it) {
            return new Consultation(it.reference(), it.on(), it.outcome(), it.recordedBy(), it.recordedAt());
        }
    }

    static ProgrammeView of(Programme programme) {
        ProgrammeContent content = programme.content();
        return new ProgrammeView(
                programme.id(),
                content.template(),
                content.title(),
                programme.state(),
                content.topics(),
                content.sessionFormat(),
                content.questionnaire(),
                content.gateRule(),
                content.barometer(),
                programme.impactAssessment().map(Assessment::of).orElse(null),
                programme.consultation().map(Consultation::of).orElse(null),
                programme.version());
    }
}
