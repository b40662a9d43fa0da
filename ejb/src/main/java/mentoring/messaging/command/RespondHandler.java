package mentoring.messaging.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import mentoring.tandem.boundary.Tandems;

/** Obeys {@code respond}: a mentee accepts or declines a proposed tandem. */
@ApplicationScoped
class RespondHandler implements CommandHandler<RespondCommand> {
    @Inject
    private Tandems tandems;

    @Override
    public String name() {
        return "respond";
    }

    @Override
    public Class<RespondCommand> type() {
        return RespondCommand.class;
    }

    @Override
    public Object handle(RespondCommand command) {
        return tandems.respond(command.caller(), command.tandem(), command.data());
    }
}
