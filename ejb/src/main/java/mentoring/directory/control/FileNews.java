package mentoring.directory.control;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import mentoring.directory.control.settings.Problem;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.shared.SubsidiaryCode;

/** Tells each change of a subsidiary's file once. */
final class FileNews {
    private final Map<SubsidiaryCode, Told> told = new HashMap<>();

    /**
     * What there is to say.
     *
     * @param level INFO for what works, WARNING for what somebody has to see to
     */
    record Item(Level level, String text) {}

    /** What was in force before this node started is no news. */
    void begin(List<DescribedSubsidiary> now, Instant startedAt) {
        now.stream()
                .filter(subsidiary ->
                        subsidiary.since() != null && subsidiary.since().isBefore(startedAt))
                .forEach(subsidiary -> told.put(subsidiary.code(), new Told(fingerprint(subsidiary), List.of())));
    }

    List<Item> of(List<DescribedSubsidiary> now) {
        List<Item> news = new ArrayList<>();
        now.forEach(subsidiary -> tell(subsidiary, news));
        List<SubsidiaryCode> there = now.stream().map(DescribedSubsidiary::code).toList();
        told.keySet().stream()
                .filter(code -> !there.contains(code))
                .map(FileNews::removed)
                .forEach(news::add);
        told.keySet().retainAll(there);
        return news;
    }

    private void tell(DescribedSubsidiary subsidiary, List<Item> news) {
        Told now = Told.of(subsidiary);
        Told before = told.put(subsidiary.code(), now);
        if (now.equals(before)) {
            return;
        }
        if (subsidiary.isBroken()) {
            news.add(broken(subsidiary));
            subsidiary.problems().forEach(problem -> news.add(new Item(Level.WARNING, problem.toString())));
        } else {
            news.add(new Item(Level.INFO, name(subsidiary.code()) + right(before, now) + since(subsidiary)));
        }
    }

    private static String right(Told before, Told now) {
        if (before == null) {
            return "new file, in force since ";
        }
        return now.inForce().equals(before.inForce())
                ? "its file is right again, in force since "
                : "its file has changed, in force since ";
    }

    private static Item broken(DescribedSubsidiary subsidiary) {
        int mistakes = subsidiary.problems().size();
        return new Item(
                Level.WARNING,
                name(subsidiary.code()) + "its file is broken (" + mistakes + (mistakes == 1 ? " mistake" : " mistakes")
                        + "); " + subsidiary.inForce());
    }

    private static Item removed(SubsidiaryCode code) {
        return new Item(
                Level.WARNING,
                name(code) + "its file was removed; its people stay as they are, and nothing is synchronised any more");
    }

    private static String fingerprint(DescribedSubsidiary subsidiary) {
        return subsidiary.settings().map(SubsidiarySettings::fingerprint).orElse(null);
    }

    private static String since(DescribedSubsidiary subsidiary) {
        return Moments.text(subsidiary.since());
    }

    private static String name(SubsidiaryCode code) {
        return "Subsidiary " + code.value() + ": ";
    }

    private record Told(String inForce, List<Problem> problems) {
        static Told of(DescribedSubsidiary subsidiary) {
            return new Told(fingerprint(subsidiary), subsidiary.problems());
        }
    }
}
