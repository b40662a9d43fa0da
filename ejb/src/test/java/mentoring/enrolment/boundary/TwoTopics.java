package mentoring.enrolment.boundary;

import java.util.List;
import mentoring.programme.ProgrammeId;
import mentoring.programme.ProgrammeState;
import mentoring.programme.Template;
import mentoring.programme.Topic;
import mentoring.programme.boundary.ProgrammeView;
import mentoring.programme.boundary.Programmes;
import mentoring.shared.Localised;

/** A programme that offers social networks and data. */
final class TwoTopics extends Programmes {
    @Override
    public ProgrammeView known(ProgrammeId id) {
        return new ProgrammeView(
                id,
                Template.REVERSE_MENTORING,
                new Localised("Comex connecté", "Connected Comex"),
                ProgrammeState.ENROLLING,
                List.of(topic("social-networks"), topic("data")),
                null,
                List.of(),
                null,
                List.of(),
                null,
                null,
                1);
    }

    private static Topic topic(String code) {
        return new Topic(code, new Localised(code, code));
    }
}
