package mentoring.directory.control.settings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The keys of a file that tell how its grades become career bands: in one line, or with a line of grades for each band. */
final class CareerPart {
    static final String BANDS = "career.bands";
    private static final String OTHERWISE = "career.otherwise";

    private final Draft draft;
    private final Map<String, String> taken = new HashMap<>();

    private CareerPart(Draft draft) {
        this.draft = draft;
    }

    /** Which keys there are depends on the bands: each may have one for its grades. */
    static List<String> keys(Draft draft) {
        List<String> keys = new ArrayList<>(List.of(BANDS, OTHERWISE));
        lines(draft).forEach(band -> keys.add(key(band.name())));
        return keys;
    }

    static CareerBands of(Draft draft, AttributeNames attributes) {
        draft.required(BANDS, BandLine.ALL);
        CareerBands bands = new CareerPart(draft).bands();
        if (!bands.bands().isEmpty()) {
            RuleKeys keys = new RuleKeys(PersonAttribute.GRADE);
            AttributeRule rule = attributes.rule(PersonAttribute.GRADE);
            check(
                    draft,
                    bands,
                    keys.values(),
                    rule.table() == null ? List.of() : rule.table().results());
            check(draft, bands, keys.constant(), rule.constant() == null ? List.of() : List.of(rule.constant()));
        }
        return bands;
    }

    /** A grade that the file itself gives out must stand in a band. */
    private static void check(Draft draft, CareerBands bands, String key, Collection<String> given) {
        List<String> unknown = given.stream()
                .filter(grade -> bands.bandOf(grade).isEmpty())
                .distinct()
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            draft.wrong(key, "grades that stand in " + BANDS + "; " + String.join(", ", unknown) + " is in none");
        }
    }

    private CareerBands bands() {
        Set<String> names = new LinkedHashSet<>();
        List<CareerBands.Band> bands = new ArrayList<>();
        for (BandLine line : lines(draft)) {
            if (!names.add(line.name())) {
                draft.wrong(BANDS, "each band once; " + line.name() + " is there twice");
            }
            bands.add(new CareerBands.Band(line.name(), grades(line)));
        }
        Kind<String> oneOfThem = Kinds.listed("one of the bands in " + BANDS, names);
        return new CareerBands(bands, draft.optional(OTHERWISE, oneOfThem, null));
    }

    private Set<String> grades(BandLine line) {
        String key = key(line.name());
        if (line.grades().isEmpty()) {
            return once(
                    key,
                    line,
                    Optional.ofNullable(draft.required(key, Kinds.WORDS)).orElse(List.of()));
        }
        if (draft.has(key)) {
            draft.wrong(
                    key,
                    "no such key, or " + BANDS + " without grades; " + line.name() + " has its grades there already");
        }
        return once(BANDS, line, line.grades());
    }

    private Set<String> once(String key, BandLine line, List<String> listed) {
        Set<String> grades = new LinkedHashSet<>();
        for (String grade : listed) {
            String before = taken.putIfAbsent(grade.toLowerCase(Locale.ROOT), line.name());
            if (before != null) {
                draft.wrong(key, "each grade once; " + grade + " is in " + before + " already");
            }
            grades.add(grade.toLowerCase(Locale.ROOT));
        }
        return grades;
    }

    private static List<BandLine> lines(Draft draft) {
        return draft.peek(BANDS, BandLine.ALL).orElse(List.of());
    }

    private static String key(String band) {
        return "career." + band + ".grades";
    }
}
