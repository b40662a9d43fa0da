package mentoring.evaluation.entity;

/**
 * Distinct people who have answered since the last release.
 *
 * @param mentors among them, like mentees; both 0 where sides are not told apart
 */
public record Newcomers(long people, long mentors, long mentees) {}
