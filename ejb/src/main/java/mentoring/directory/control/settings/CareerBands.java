package mentoring.directory.control.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

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
        return bands.stream()
                .filter(band -> grade != null && band.grades().contains(grade.toLowerCase(Locale.ROOT)))
                .map(Band::name)
                .findFirst()
                .or(() -> Optional.ofNullable(otherwise));
    }

    /** 1 for the most junior band, counting up. */
    public int rankOf(String band) {
        return IntStream.range(0, bands.size())
                        .filter(i -> bands.get(i).name().equals(band))
                        .findFirst()
                        .orElseThrow()
                + 1;
    }
}
