package mentoring.directory.boundary;

import java.util.List;
import mentoring.directory.control.mapping.MappedEntry;
import mentoring.directory.control.mapping.SkipReason;
import mentoring.directory.control.mapping.Tally;
import mentoring.shared.Localised;

/**
 * Why some entries make no person.
 *
 * @param reason a stable code
 * @param text the reason in words
 * @param advice what to do about it
 * @param entries how many are skipped for it
 * @param examples up to ten of them
 */
public record SkipView(String reason, Localised text, Localised advice, int entries, List<Example> examples) {
    /**
     * One skipped entry.
     *
     * @param entry its name in the directory
     * @param detail the grade, the attribute or the login that is the reason; may be empty
     */
    public record Example(String entry, String detail) {
        static Example of(MappedEntry.Skipped skipped) {
            return new Example(skipped.name(), skipped.detail());
        }
    }

    static List<SkipView> of(Tally tally) {
        return tally.skips().entrySet().stream()
                .map(skip -> of(skip.getKey(), skip.getValue(), tally))
                .toList();
    }

    private static SkipView of(SkipReason reason, int entries, Tally tally) {
        return new SkipView(
                reason.code(),
                DirectoryTexts.of("skip." + reason.code()),
                DirectoryTexts.of("advice." + reason.code()),
                entries,
                tally.examples(reason).stream().map(Example::of).toList());
    }
}
