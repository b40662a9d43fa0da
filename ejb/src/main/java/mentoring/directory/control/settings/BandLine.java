package mentoring.directory.control.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One career band as {@code career.bands} names it.
 *
 * @param grades as the file spells them; empty when they stand under a key of their own
 */
record BandLine(String name, List<String> grades) {
    private static final int LONGEST = 60;
    private static final Pattern NAME = Pattern.compile("\\w{1,60}");
    private static final Pattern GAP = Pattern.compile("[\\s,]+");

    static final Kind<List<BandLine>> ALL = Kind.of(
            "career bands from the most junior to the most senior, each of 1 to 60 letters, digits and _: with their grades, such as "
                    + "JUNIOR: G1 G2; SENIOR: G3, or without them, such as JUNIOR, SENIOR",
            BandLine::all);

    private static Optional<List<BandLine>> all(String text) {
        boolean graded = text.contains(":");
        return Kinds.all(
                Arrays.stream(text.split(graded ? ";" : ",", -1)).map(String::strip),
                graded ? BandLine::graded : BandLine::bare);
    }

    private static Optional<BandLine> bare(String name) {
        return NAME.matcher(name).matches() ? Optional.of(new BandLine(name, List.of())) : Optional.empty();
    }

    private static Optional<BandLine> graded(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || colon == text.length() - 1) {
            return Optional.empty();
        }
        List<String> grades = List.of(GAP.split(text.substring(colon + 1).strip()));
        return bare(text.substring(0, colon).strip())
                .filter(band -> grades.stream().allMatch(grade -> !grade.isEmpty() && grade.length() <= LONGEST))
                .map(band -> new BandLine(band.name(), grades));
    }
}
