package mentoring.programme;

/** How well a person masters a topic, in rising order: a mentor stands above the level a mentee asks for. */
public enum Level {
    DISCOVERING,
    PRACTISING,
    FLUENT,
    EXPERT
}
