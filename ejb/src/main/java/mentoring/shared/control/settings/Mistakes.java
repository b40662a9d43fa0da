package mentoring.shared.control.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mentoring.shared.control.Spelling;

/** Looks for everything that is wrong with the configuration of an installation. */
final class Mistakes {
    private static final String HIDDEN = "a value that is not shown";

    private Mistakes() {}

    /** @param lookup the value of a key with its source, empty when it has none */
    static List<String> find(Function<String, Optional<Found>> lookup, InstallationFile file) {
        List<String> mistakes = new ArrayList<>();
        file.mistake().ifPresent(mistakes::add);
        Settings.ALL.forEach(
                setting -> check(setting, lookup.apply(setting.key())).ifPresent(mistakes::add));
        file.values().keySet().forEach(key -> unknown(key, file).ifPresent(mistakes::add));
        return mistakes;
    }

    private static Optional<String> check(Setting setting, Optional<Found> found) {
        if (found.isEmpty()) {
            return setting.required()
                    ? Optional.of(setting.key() + " has no value; accepted: "
                            + setting.rule().accepted())
                    : Optional.empty();
        }
        return setting.rule().test().test(found.get().value())
                ? Optional.empty()
                : Optional.of(wrong(setting, found.get()));
    }

    private static String wrong(Setting setting, Found found) {
        String value = setting.secret() ? HIDDEN : "\"" + found.value() + "\"";
        return setting.key() + " is wrong in " + found.source() + ": found " + value + "; accepted: "
                + setting.rule().accepted();
    }

    private static Optional<String> unknown(String key, InstallationFile file) {
        if (!key.startsWith(Settings.OWN) || Settings.find(key).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(key + " in " + file.path()
                + elsewhere(key)
                        .orElseGet(() -> " is no setting; accepted: "
                                + Spelling.nearest(key, Settings.keys()).orElseThrow() + " is the nearest"));
    }

    private static Optional<String> elsewhere(String key) {
        return Optional.ofNullable(Settings.ELSEWHERE.get(key))
                .map(reader -> " has no effect there; accepted: a system property, because " + reader + " reads it");
    }

    /**
     * A value as MicroProfile Config finds it.
     *
     * @param source the name of the source it comes from
     */
    record Found(String value, String source) {}
}
