package mentoring.messaging.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Locale;
import mentoring.messaging.CommandRefused;
import mentoring.shared.boundary.CommandReader;

/** Every command the module obeys, by name. */
@ApplicationScoped
public class CommandBook {
    @Inject
    @Any
    private Instance<CommandHandler<?>> handlers;

    @Inject
    private CommandReader reader;

    /**
     * Reads a message as strictly as REST reads a body.
     *
     * @param body UTF-8 JSON
     * @return the command with the use case that it asks for
     */
    public Order<?> read(byte[] body) {
        String name = reader.read(body, CommandName.class, Locale.FRENCH).command();
        return order(handler(name), body);
    }

    private <C extends Command> Order<C> order(CommandHandler<C> handler, byte[] body) {
        C command = reader.read(body, handler.type(), Locale.FRENCH);
        // Seen now: a caller that cannot be told is a command that cannot be understood.
        command.caller();
        return new Order<>(handler, command);
    }

    private CommandHandler<?> handler(String name) {
        return handlers.stream()
                .filter(handler -> handler.name().equals(name))
                .findFirst()
                .orElseThrow(() -> CommandRefused.unknown(
                        handlers.stream().map(CommandHandler::name).toList()));
    }
}
