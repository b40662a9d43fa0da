package mentoring.directory.control.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How a subsidiary's grades become career bands.
 *
 * @param bands from the most junior to the most senior
 * @param otherwise the band of grades that stand in none, and of people without a grade; null to leave these people out
 */
public record CareerBands(List<Band> bands, String otherwise) {
    public CareerBands {
        bands = List.copyOf(bands);
    }

    /**
     * One band.
     *
     * @param grades lower case
     */
    public record Band(String name, Set<String> grades) {}

    /** The band of a grade, whatever its case; null for a person without one. */
    public Optional<String> bandOf(String grade) {
        String key = grade == null ? null : grade.toLowerCase(Locale.ROOT);
        for (Band band : bands) {
            if (key != null && band.grades().contains(key)) {
                return Optional.of(band.name());
            }
        }
        return Optional.ofNullable(otherwise);
    }

    /** 1 for the most junior band, counting up. */
    public int rankOf(String band) {
        int rank = 0;
        while (!bands.get(rank).name().equals(band)) {
            rank++;
        }
        return rank + 1;
    }
}
