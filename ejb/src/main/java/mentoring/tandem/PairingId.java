package mentoring.tandem;

import mentoring.shared.Id;

/** Names one run of the matcher over a wave's pool. */
public record PairingId(long value) implements Id {}
