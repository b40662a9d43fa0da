package mentoring.tandem.matching.triad;

/** A mentor and three mentees, by places; the mentees in ascending order. */
public record Triad(int mentor, int one, int second, int third) {
    int mentee(int which) {
        return which == 0 ? one : which == 1 ? second : third;
    }
}
