package mentoring.directory.boundary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mentoring.directory.PersonId;
import mentoring.directory.control.StoredPeople;
import mentoring.directory.control.mapping.Consequences;
import mentoring.directory.control.mapping.KnownPerson;
import mentoring.directory.control.mapping.PersonChange;
import mentoring.directory.control.mapping.Tally;
import mentoring.directory.control.settings.SubsidiarySettings;

/** Keeps some samples of what a census finds, for people to judge whether it makes sense. */
final class Preview implements Consequences {
    private static final int MOST_SAMPLES = 10;

    private final StoredPeople people;
    private final List<SampleView> samples = new ArrayList<>();
    private List<PersonView> leavers = List.of();
    private boolean toConfirm;

    Preview(StoredPeople people) {
        this.people = people;
    }

    @Override
    public void portion(List<PersonChange> changes, Tally tally) {
        changes.stream()
                .limit(MOST_SAMPLES - samples.size())
                .map(SampleView::of)
                .forEach(samples::add);
    }

    @Override
    public void departures(List<KnownPerson> gone, Tally tally) {
        List<PersonId> some = gone.stream()
                .limit(MOST_SAMPLES)
                .map(person -> new PersonId(person.id()))
                .toList();
        leavers = people.findAll(some).stream()
                .map(PersonView::of)
                .sorted(Comparator.comparingLong(person -> person.id().value()))
                .toList();
    }

    @Override
    public void departuresToConfirm(List<KnownPerson> gone, Tally tally) {
        toConfirm = true;
        departures(gone, tally);
    }

    DryRunView view(SubsidiarySettings settings, Tally tally) {
        return new DryRunView(
                settings.code(),
                DryRunView.Counts.of(tally),
                toConfirm,
                List.copyOf(samples),
                leavers,
                MissingValueView.of(settings.attributes(), tally),
                SkipView.of(tally));
    }
}
