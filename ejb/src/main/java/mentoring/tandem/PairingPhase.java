package mentoring.tandem;

/** What a run of the matcher is busy with: the people and what is known of them, the optimum, the words, the tandems. */
public enum PairingPhase {
    GATHERING,
    SOLVING,
    EXPLAINING,
    STORING
}
