package mentoring.programme;

/** Who decides which mentor a mentee of a wave gets. */
public enum PairingMode {
    /** The programme: pairings seat as many mentees as possible, then bring as many points as possible. */
    OPTIMISED,

    /**
     * Each mentee, from a short list of certified mentors with a seat left: first come, first served. Seats are taken while people still
     * enrol, so the first tandems do not end enrolment; who has not chosen by its last day is left to a pairing.
     */
    CHOICE;

    /** One mentee chooses for nobody else: a triad cannot be chosen. */
    public boolean suits(Formation formation) {
        return this == OPTIMISED || formation == Formation.PAIR;
    }
}
