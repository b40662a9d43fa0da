package mentoring.directory.control.settings;

import java.util.Collection;
import mentoring.shared.control.Spelling;

/** Finds what somebody who mistyped may have meant. */
final class Misspelt {
    private Misspelt() {}

    /** The valid spelling closest to what was found: at most a third of its letters differ, and one may always; else null. */
    static String nearest(String found, Collection<String> valid) {
        return Spelling.nearest(
                        found,
                        valid.stream().filter(word -> isClose(found, word)).toList())
                .orElse(null);
    }

    private static boolean isClose(String found, String word) {
        return Spelling.distance(found, word) <= Math.max(1, word.length() / 3);
    }
}
