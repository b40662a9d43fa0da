package mentoring.broker;

import java.util.List;

/** The names under which the module and its partners meet on the broker. */
public final class Destinations {

    /** Queue of commands to the module. */
    public static final String COMMANDS = "mentoring.commands";

    /** Queue of changes of people to the module. */
    public static final String PEOPLE = "mentoring.people";

    /** Topic of events from the module. */
    public static final String EVENTS = "mentoring.events";

    /** Queue of messages that could not be understood or delivered. */
    public static final String DEAD_LETTERS = "mentoring.dead-letters";

    static final List<String> QUEUES = List.of(COMMANDS, PEOPLE, DEAD_LETTERS);

    static final List<String> TOPICS = List.of(EVENTS);

    private Destinations() {}
}
