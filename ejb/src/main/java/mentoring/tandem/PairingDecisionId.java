package mentoring.tandem;

import mentoring.shared.Id;

/** Names what a programme manager has decided on who meets whom in a wave. */
public record PairingDecisionId(long value) implements Id {}
