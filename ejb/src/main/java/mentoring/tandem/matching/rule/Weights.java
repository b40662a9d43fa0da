package mentoring.tandem.matching.rule;

/**
 * How many whole points each weighted rule brings for each unit it counts; 0 switches it off.
 *
 * @param topics for each step of priority of a topic mastered
 * @param levelGap for each level above what is asked for
 * @param directorate for another directorate
 * @param gradeDistance for each career band the mentor is the junior by
 * @param halfDays for each half-day shared
 * @param site for the same site
 * @param languages for each language shared beyond the first
 * @param peerDirectorates in a triad, for every two mentees of different directorates
 */
public record Weights(
        int topics,
        int levelGap,
        int directorate,
        int gradeDistance,
        int halfDays,
        int site,
        int languages,
        int peerDirectorates) {
    public static final Weights STANDARD = new Weights(4, 2, 6, 2, 1, 3, 1, 5);
}
