package mentoring.shared;

/**
 * How much there is to do in a phase of a job.
 *
 * @param count null while unknown
 * @param estimated true for a number known from elsewhere, such as last time, that may turn out to be wrong
 */
public record JobTotal(Long count, boolean estimated) {
    public static final JobTotal UNKNOWN = new JobTotal(null, false);

    public static JobTotal exactly(long count) {
        return new JobTotal(count, false);
    }

    public static JobTotal about(long count) {
        return new JobTotal(count, true);
    }
}
