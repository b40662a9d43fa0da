package mentoring.programme;

/** Who is asked a question. */
public enum Audience {
    MENTOR,
    MENTEE,
    BOTH;

    /** True when those of {@code one} side are asked what is meant for this audience; {@code BOTH} itself is asked by nobody alone. */
    public boolean reaches(Audience one) {
        return this == BOTH || this == one;
    }
}
