package mentoring.tandem.matching.triad;

/** Rules between a mentor and three mentees that are not among the {@link PeerTerms}: asked triad by triad. */
@FunctionalInterface
public interface TeamRest {
    int NOT_ALLOWED = -1;

    /** No further rules. */
    TeamRest NONE = (mentor, one, second, third) -> 0;

    /** The points of a triad by these rules, {@link #NOT_ALLOWED} where they forbid it. */
    int points(int mentor, int one, int second, int third);
}
