package mentoring.directory.boundary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import mentoring.directory.control.mapping.Consequences;
import mentoring.directory.control.mapping.KnownFacts;
import mentoring.directory.control.mapping.KnownPerson;
import mentoring.directory.control.mapping.MappedEntry;
import mentoring.directory.control.mapping.PersonChange;
import mentoring.directory.control.mapping.Tally;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.shared.control.Portions;

/** Shows what a census finds, and keeps some samples of each kind, for people to judge whether it makes sense; nothing else is kept. */
final class Preview implements Consequences {
    private static final int MOST_SAMPLES = 10;

    private final Samples known;
    private final Consumer<DryRunLine> reader;
    private final Map<DifferenceKind, List<SampleView>> samples = new EnumMap<>(DifferenceKind.class);
    private boolean toConfirm;

    /** @param reader is shown everybody, in the order of the directory; those who would leave last */
    Preview(KnownFacts known, Consumer<DryRunLine> reader) {
        this.known = new Samples(known);
        this.reader = reader;
    }

    @Override
    public void portion(List<PersonChange> changes, Tally tally) {
        known.of(changes).forEach(this::show);
    }

    @Override
    public void skipped(MappedEntry.Skipped entry) {
        reader.accept(DryRunLine.of(SkippedView.of(entry)));
    }

    @Override
    public void departures(List<KnownPerson> gone, Tally tally) {
        for (List<KnownPerson> some : Portions.of(gone)) {
            known.ofLeavers(some).forEach(this::show);
        }
    }

    @Override
    public void departuresToConfirm(List<KnownPerson> gone, Tally tally) {
        toConfirm = true;
        departures(gone, tally);
    }

    @Override
    public void departuresInDoubt(List<KnownPerson> gone, List<String> silent, Tally tally) {
        departures(gone, tally);
    }

    private void show(SampleView person) {
        List<SampleView> some = samples.computeIfAbsent(person.change(), kind -> new ArrayList<>());
        if (some.size() < MOST_SAMPLES) {
            some.add(person);
        }
        reader.accept(DryRunLine.of(person));
    }

    DryRunView view(SubsidiarySettings settings, Tally tally) {
        return new DryRunView(
                settings.code(),
                DryRunView.Counts.of(tally),
                toConfirm,
                samples.entrySet().stream()
                        .filter(some -> some.getKey() != DifferenceKind.LEAVES)
                        .flatMap(some -> some.getValue().stream())
                        .toList(),
                List.copyOf(samples.getOrDefault(DifferenceKind.LEAVES, List.of())),
                MissingValueView.of(settings.attributes(), tally),
                SkipView.of(tally));
    }
}
