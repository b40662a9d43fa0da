package mentoring.tandem.matching.triad;

/**
 * What a choice of columns is about.
 *
 * @param teamWorth what a team counts beside its points
 * @param pointWorth what a point counts: 0 or 1
 * @param mostTeams no choice may have more
 */
record Aim(long teamWorth, int pointWorth, int mostTeams) {
    /** As many teams as possible. */
    static Aim count(int mostTeams) {
        return new Aim(1, 0, mostTeams);
    }

    long worth(Columns columns, int column) {
        return teamWorth + (long) pointWorth * columns.points[column];
    }
}
