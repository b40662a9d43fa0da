package mentoring.messaging.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import mentoring.enrolment.boundary.Enrolments;

/** Obeys {@code withdraw}: takes an enrolment back. */
@ApplicationScoped
class WithdrawHandler implements CommandHandler<WithdrawCommand> {
    @Inject
    private Enrolments enrolments;

    @Override
    public String name() {
        return "withdraw";
    }

    @Override
    public Class<WithdrawCommand> type() {
        return WithdrawCommand.class;
    }

    @Override
    public Object handle(WithdrawCommand command) {
        return enrolments.withdraw(
                command.caller(),
                command.enrolment(),
                command.version(),
                command.data().reason());
    }
}
