package mentoring.shared.control.settings;

import java.util.Collection;
import java.util.Comparator;

/** Finds the word that somebody probably meant. */
final class Spelling {
    private Spelling() {}

    /** The known word that takes the fewest letters to change, add or leave out; the first of several in alphabetical order. */
    static String nearest(String word, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt((String other) -> distance(word, other))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row = next(row, one.charAt(i - 1), i, other);
        }
        return row[other.length()];
    }

    private static int[] next(int[] above, char letter, int i, String other) {
        int[] row = new int[above.length];
        row[0] = i;
        for (int j = 1; j < row.length; j++) {
            int changed = above[j - 1] + (letter == other.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
        }
        return row;
    }
}
