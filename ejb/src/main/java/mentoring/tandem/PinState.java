package mentoring.tandem;

/** What became of a pin in a pairing. */
public enum PinState {
    /** The pairing has proposed it. */
    SEATED,
    /** They had their tandem already. */
    STANDING,
    /** They cannot be together now; the pairing has seated its people like everybody else. */
    WAITING
}
