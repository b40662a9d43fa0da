package mentoring.directory.control.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The keys of a file that tell how its grades become career bands. */
final class CareerPart {
    private static final String BANDS = "career.bands";
    private static final String OTHERWISE = "career.otherwise";

    private CareerPart() {}

    /** Which keys there are depends on the bands: each has one for its grades. */
    static List<String> keys(Draft draft) {
        List<String> keys = new ArrayList<>(List.of(BANDS, OTHERWISE));
        names(draft).forEach(band -> keys.add(key(band)));
        return keys;
    }

    static CareerBands of(Draft draft) {
        draft.required(BANDS, Kinds.BANDS);
        List<CareerBands.Band> bands = new ArrayList<>();
        Map<String, String> taken = new HashMap<>();
        for (String name : names(draft)) {
            bands.add(new CareerBands.Band(name, grades(draft, name, taken)));
        }
        Kind<String> oneOfThem = Kinds.listed("one of the bands in " + BANDS, names(draft));
        return new CareerBands(bands, draft.optional(OTHERWISE, oneOfThem, null));
    }

    private static Set<String> grades(Draft draft, String band, Map<String, String> taken) {
        Set<String> grades = new LinkedHashSet<>();
        List<String> listed = draft.required(key(band), Kinds.WORDS);
        for (String grade : listed == null ? List.<String>of() : listed) {
            String before = taken.putIfAbsent(grade.toLowerCase(Locale.ROOT), band);
            if (before != null) {
                draft.wrong(key(band), "each grade once; " + grade + " is in " + before + " already");
            }
            grades.add(grade.toLowerCase(Locale.ROOT));
        }
        return grades;
    }

    private static Set<String> names(Draft draft) {
        return new LinkedHashSet<>(draft.peek(BANDS, Kinds.BANDS).orElse(List.of()));
    }

    private static String key(String band) {
        return "career." + band + ".grades";
    }
}
