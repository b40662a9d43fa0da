package mentoring.tandem;

import mentoring.shared.Id;

/** Names a tandem, pair or triad. */
public record TandemId(long value) implements Id {}
