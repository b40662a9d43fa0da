package mentoring.messaging.command;

/** A command that has been understood, with the one who obeys it. */
public record Order<C extends Command>(CommandHandler<C> handler, C command) {
    /** Answers the view of what has been made or changed. */
    public Object carryOut() {
        return handler.handle(command);
    }
}
