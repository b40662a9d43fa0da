package mentoring.tandem.matching;

/**
 * How hard hindrances are looked for, counted and not timed, so that every machine finds the same.
 *
 * @param changes tried, at most
 * @param branches searched with each rule away and each change made, at most
 */
record Effort(int changes, long branches) {
    static final Effort TO_THE_END = new Effort(600, 200);

    static final Effort OF_ONE_AMONG_SEVERAL = new Effort(200, 40);
}
