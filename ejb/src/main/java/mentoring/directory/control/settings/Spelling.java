package mentoring.directory.control.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Finds what somebody who mistyped may have meant. */
final class Spelling {
    private Spelling() {}

    /** The valid spelling closest to what was found: at most a third of its letters differ, case aside; else null. */
    static String nearest(String found, Collection<String> valid) {
        return valid.stream()
                .filter(candidate -> distance(found, candidate) <= Math.max(1, candidate.length() / 3))
                .min(Comparator.<String>comparingInt(candidate -> distance(found, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    /** The number of letters to add, drop or replace (Levenshtein). */
    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            above = row(a.charAt(i - 1), i, b, above);
        }
        return above[b.length()];
    }

    private static int[] row(char letter, int first, String b, int[] above) {
        int[] row = new int[above.length];
        row[0] = first;
        for (int j = 1; j < row.length; j++) {
            int replaced = above[j - 1] + (letter == b.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
        }
        return row;
    }
}
