package mentoring.messaging.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import mentoring.enrolment.boundary.Enrolments;

/** Obeys {@code enrol} by the use case of the same name. */
@ApplicationScoped
class EnrolHandler implements CommandHandler<EnrolCommand> {
    @Inject
    private Enrolments enrolments;

    @Override
    public String name() {
        return "enrol";
    }

    @Override
    public Class<EnrolCommand> type() {
        return EnrolCommand.class;
    }

    @Override
    public Object handle(EnrolCommand command) {
        return enrolments.enrol(command.caller(), command.wave(), command.data());
    }
}
