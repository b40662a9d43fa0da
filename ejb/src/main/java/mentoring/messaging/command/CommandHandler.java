package mentoring.messaging.command;

/** Obeys one kind of command by one use case of a capability. */
public interface CommandHandler<C extends Command> {
    /** As in the field {@code command}, for example {@code enrol}. */
    String name();

    /** The record that the message is read into. */
    Class<C> type();

    /** Answers the view of what the command has made or changed. */
    Object handle(C command);
}
