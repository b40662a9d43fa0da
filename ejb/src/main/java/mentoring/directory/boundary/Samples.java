package mentoring.directory.boundary;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.directory.control.mapping.FieldChange;
import mentoring.directory.control.mapping.KnownFacts;
import mentoring.directory.control.mapping.KnownPerson;
import mentoring.directory.control.mapping.PersonChange;
import mentoring.directory.entity.PersonFacts;

/** Turns changes into what people read of them, a portion at a time: who is known is looked up for all of a portion at once. */
final class Samples {
    private final KnownFacts known;

    Samples(KnownFacts known) {
        this.known = known;
    }

    /** In the order of the changes, each with what it changes. */
    List<SampleView> of(List<PersonChange> changes) {
        Map<Long, PersonFacts> before = known.of(changes.stream()
                .filter(change -> change.known() != null)
                .map(change -> change.known().id())
                .toList());
        Map<String, String> managers = managers(changes, before);
        return changes.stream()
                .map(change -> SampleView.of(
                        DifferenceKind.valueOf(change.kind().name()),
                        change.facts(),
                        differences(change, before, managers::get)))
                .toList();
    }

    /** Those who have left, as they are known. */
    List<SampleView> ofLeavers(List<KnownPerson> gone) {
        Map<Long, PersonFacts> before =
                known.of(gone.stream().map(KnownPerson::id).toList());
        return gone.stream()
                .filter(person -> before.containsKey(person.id()))
                .map(person -> SampleView.of(DifferenceKind.LEAVES, before.get(person.id()), List.of()))
                .toList();
    }

    private Map<String, String> managers(List<PersonChange> changes, Map<Long, PersonFacts> before) {
        return known.logins(changes.stream()
                .filter(change -> change.known() != null)
                .flatMap(change -> Stream.of(
                        change.facts().manager(),
                        before.get(change.known().id()).manager()))
                .filter(reference -> reference != null)
                .collect(Collectors.toSet()));
    }

    private static List<FieldChange> differences(
            PersonChange change, Map<Long, PersonFacts> before, Function<String, String> managers) {
        return change.known() == null
                ? List.of()
                : FieldChange.between(before.get(change.known().id()), change.facts(), managers);
    }
}
