package mentoring.tandem.control;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mentoring.directory.PersonId;
import mentoring.tandem.TandemState;
import mentoring.tandem.entity.Tandem;
import mentoring.tandem.entity.TandemMember;
import mentoring.tandem.matching.rule.Declined;

/**
 * What a pairing of a wave may change, and what it leaves as it is. It may change what a pairing has proposed and nobody has answered. What
 * programme managers have put together or pinned stays, unless they have decided otherwise since; so does everything that was answered.
 *
 * @param open proposals that may be changed
 * @param standing all other tandems, ended ones included
 */
public record Reconsidered(List<Tandem> open, List<Tandem> standing) {
    static Reconsidered of(Collection<Tandem> tandems, Decided decided) {
        Map<Boolean, List<Tandem>> byOpen =
                tandems.stream().collect(Collectors.partitioningBy(tandem -> isOpen(tandem, decided)));
        return new Reconsidered(byOpen.get(true), byOpen.get(false));
    }

    /** How many live tandems are left as they are. */
    int untouched() {
        return (int) standing.stream().filter(tandem -> tandem.state().isLive()).count();
    }

    static boolean isUnanswered(Tandem tandem) {
        return tandem.state() == TandemState.PROPOSED
                && tandem.members().stream().map(TandemMember::answer).allMatch(Optional::isEmpty);
    }

    private static boolean isOpen(Tandem tandem, Decided decided) {
        boolean mayGo = tandem.pairing().isPresent() || contradicts(tandem, decided);
        return isUnanswered(tandem) && mayGo && !decided.pins().contains(HeldPins.pin(tandem));
    }

    static boolean contradicts(Tandem tandem, Decided decided) {
        PersonId mentor = tandem.mentor();
        return tandem.menteeIds().stream()
                .anyMatch(mentee -> decided.isPinnedElsewhere(mentor, mentee)
                        || decided.forbidden().contains(new Declined(mentor, mentee)));
    }
}
