package mentoring.messaging.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import mentoring.evaluation.boundary.Evaluations;

/** Obeys {@code evaluate}: an attendee evaluates a session. */
@ApplicationScoped
class EvaluateHandler implements CommandHandler<EvaluateCommand> {
    @Inject
    private Evaluations evaluations;

    @Override
    public String name() {
        return "evaluate";
    }

    @Override
    public Class<EvaluateCommand> type() {
        return EvaluateCommand.class;
    }

    @Override
    public Object handle(EvaluateCommand command) {
        return evaluations.submit(command.caller(), command.session(), command.data());
    }
}
