package mentoring.messaging.control;

/** The names by which the module and its partners meet on the broker. */
public final class Channels {
    public static final String CONNECTION_FACTORY = "java:app/jms/mentoring";

    /** Queue of commands to the module. */
    public static final String COMMANDS = "mentoring.commands";

    /** Topic of events from the module. */
    public static final String EVENTS = "mentoring.events";

    /** Queue of messages that could not be understood. */
    public static final String DEAD_LETTERS = "mentoring.dead-letters";

    /** The resource adapter, by the name it is deployed under. */
    public static final String ADAPTER = "artemis";

    private Channels() {}
}
