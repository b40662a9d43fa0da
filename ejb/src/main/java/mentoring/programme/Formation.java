package mentoring.programme;

/** How many mentees one mentor meets at a time: one in a pair, three in a triad (the Comex formation). */
public enum Formation {
    PAIR(1),
    TRIAD(3);

    private final int mentees;

    Formation(int mentees) {
        this.mentees = mentees;
    }

    public int mentees() {
        return mentees;
    }
}
