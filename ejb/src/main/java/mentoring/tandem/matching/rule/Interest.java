package mentoring.tandem.matching.rule;

import mentoring.programme.Level;
import mentoring.shared.Localised;

/**
 * A topic that a mentor masters or a mentee asks for.
 *
 * @param level mastered by the mentor, or asked for by the mentee
 * @param priority 1 for the most wanted
 */
public record Interest(String topic, Localised title, Level level, int priority) {}
