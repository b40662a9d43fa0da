package mentoring.programme;

/**
 * How often and how long a tandem meets.
 *
 * @param sessions how many sessions a tandem holds
 * @param minutes how long one session lasts
 * @param evaluationDays how many days participants have for their evaluation, counted from the moment attendance is recorded
 */
public record SessionFormat(int sessions, int minutes, int evaluationDays) {}
