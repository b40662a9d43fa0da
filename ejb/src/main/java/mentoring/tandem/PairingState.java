package mentoring.tandem;

/** Where a run of the matcher stands. */
public enum PairingState {
    DONE
}
