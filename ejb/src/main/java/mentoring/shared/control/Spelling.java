package mentoring.shared.control;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody probably meant; case never matters. */
public final class Spelling {
    private Spelling() {}

    /** The known word that takes the fewest letters to change, add or leave out; the first of several in alphabetical order. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt((String other) -> distance(word, other))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The number of letters to change, add or leave out (Levenshtein). */
    public static int distance(String one, String other) {
        String letters = one.toLowerCase(Locale.ROOT);
        String others = other.toLowerCase(Locale.ROOT);
        int[] row = new int[others.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= letters.length(); i++) {
            row = next(row, letters.charAt(i - 1), i, others);
        }
        return row[others.length()];
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
