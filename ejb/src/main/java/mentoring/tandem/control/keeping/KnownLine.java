package mentoring.tandem.control.keeping;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.directory.PersonId;
import mentoring.shared.SubsidiaryCode;
import mentoring.tandem.matching.rule.Couple;
import mentoring.tandem.matching.rule.Declined;
import mentoring.tandem.matching.rule.Known;
import mentoring.tandem.matching.rule.Pin;

/** {@link Known}, each two people as the numbers of both: mentor and mentee, or the lower one first. A triad that is pinned has four. */
record KnownLine(
        List<List<Long>> declined,
        List<List<Long>> forbidden,
        List<List<Long>> pinned,
        List<List<Long>> proposed,
        List<List<Long>> excluded,
        List<List<Long>> together,
        List<List<Long>> keptApart,
        List<String> closed) {
    static KnownLine of(Known known) {
        return new KnownLine(
                declined(known.declined()),
                declined(known.forbidden()),
                pinned(known.pinned()),
                declined(known.proposed()),
                couples(known.excluded()),
                couples(known.together()),
                couples(known.keptApart()),
                known.closed().stream().map(SubsidiaryCode::value).sorted().toList());
    }

    Known known() {
        return new Known(
                read(declined, two -> new Declined(first(two), second(two))),
                read(forbidden, two -> new Declined(first(two), second(two))),
                read(pinned, KnownLine::pin),
                read(proposed, two -> new Declined(first(two), second(two))),
                read(excluded, two -> new Couple(first(two), second(two))),
                read(together, two -> new Couple(first(two), second(two))),
                read(keptApart, two -> new Couple(first(two), second(two))),
                read(closed, SubsidiaryCode::new));
    }

    private static List<List<Long>> declined(Collection<Declined> some) {
        return some.stream()
                .sorted()
                .map(two -> List.of(two.mentor().value(), two.mentee().value()))
                .toList();
    }

    private static List<List<Long>> pinned(Collection<Pin> some) {
        return some.stream()
                .sorted()
                .map(pin -> Stream.concat(Stream.of(pin.mentor()), pin.mentees().stream())
                        .map(PersonId::value)
                        .toList())
                .toList();
    }

    private static Pin pin(List<Long> all) {
        return new Pin(
                first(all),
                all.subList(1, all.size()).stream().map(PersonId::new).toList());
    }

    private static List<List<Long>> couples(Collection<Couple> some) {
        return some.stream()
                .sorted()
                .map(two -> List.of(two.lower().value(), two.higher().value()))
                .toList();
    }

    private static <L, T> Set<T> read(List<L> lines, Function<L, T> form) {
        return lines == null ? Set.of() : lines.stream().map(form).collect(Collectors.toSet());
    }

    private static PersonId first(List<Long> two) {
        return new PersonId(two.get(0));
    }

    private static PersonId second(List<Long> two) {
        return new PersonId(two.get(1));
    }
}
