package mentoring.directory.boundary;

import mentoring.directory.control.mapping.MappedEntry;
import mentoring.shared.Localised;

/**
 * An entry that would make no person, and what to do about it.
 *
 * @param entry its name in the directory
 * @param reason a stable code
 * @param text the reason in words
 * @param advice what whoever writes the file, or looks after the directory, can do
 * @param detail the grade, the attribute or the login that is the reason; may be empty
 */
public record SkippedView(String entry, String reason, Localised text, Localised advice, String detail) {
    static SkippedView of(MappedEntry.Skipped skipped) {
        String code = skipped.reason().code();
        return new SkippedView(
                skipped.name(),
                code,
                DirectoryTexts.of("skip." + code),
                DirectoryTexts.of("advice." + code),
                skipped.detail());
    }
}
