package mentoring.certification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import mentoring.directory.PersonId;
import mentoring.shared.Transition;

/** Who moves to another subsidiary stays the mentor they are, in the transaction that notes the move. */
@ApplicationScoped
public class MovedMentors {
    @Inject
    MentorRecords records;

    void on(@Observes Transition transition) {
        if (transition.kind().equals("person") && transition.to().equals("MOVED")) {
            records.move(
                    new PersonId(Long.parseLong(transition.id())),
                    transition.subsidiary().orElseThrow());
        }
    }
}
