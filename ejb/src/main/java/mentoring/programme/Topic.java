package mentoring.programme;

import mentoring.shared.Localised;

/**
 * Something to learn.
 *
 * @param code unique in its programme, for example {@code social-networks}
 */
public record Topic(String code, Localised title) {}
