package mentoring.directory.boundary;

import java.util.List;
import mentoring.directory.control.mapping.Tally;
import mentoring.shared.SubsidiaryCode;

/**
 * What a synchronisation would do now.
 *
 * @param departuresToConfirm true when so many would leave at once that a synchronisation would stop before it
 * @param samples up to ten each of those who would join, return, move here or change
 * @param leavers up to ten of those who would leave
 * @param missingValues every mapping that found nothing for at least one entry
 * @param skips why entries would be skipped
 */
public record DryRunView(
        SubsidiaryCode subsidiary,
        Counts counts,
        boolean departuresToConfirm,
        List<SampleView> samples,
        List<SampleView> leavers,
        List<MissingValueView> missingValues,
        List<SkipView> skips) {
    /**
     * How many.
     *
     * @param read entries the directory shows
     * @param wouldJoin people who would join or return
     * @param wouldLeave people who would be marked as departed
     * @param skipped entries that would make no person
     */
    public record Counts(int read, int wouldJoin, int wouldChange, int wouldLeave, int skipped) {
        static Counts of(Tally tally) {
            return new Counts(tally.read(), tally.joined(), tally.changed(), tally.departures(), tally.skipped());
        }
    }
}
