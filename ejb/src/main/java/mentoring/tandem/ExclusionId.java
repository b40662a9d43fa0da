package mentoring.tandem;

import mentoring.shared.Id;

/** Names an exclusion: two people whom HR keeps apart. */
public record ExclusionId(long value) implements Id {}
