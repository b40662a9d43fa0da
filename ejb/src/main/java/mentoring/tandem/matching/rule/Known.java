package mentoring.tandem.matching.rule;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import mentoring.shared.SubsidiaryCode;

/**
 * What is known of certain people and is not in their profiles.
 *
 * @param declined which mentee has declined which mentor in this wave
 * @param forbidden which mentee must not meet which mentor in this wave, because a programme manager has decided so
 * @param pinned who are together in this wave whatever else is best, because a programme manager has decided so
 * @param excluded who must never be put together, because HR has said so
 * @param together who have been in a tandem of another programme
 * @param keptApart those of them who must not meet again
 * @param closed the subsidiaries whose people stay among themselves
 */
public record Known(
        Set<Declined> declined,
        Set<Declined> forbidden,
        Set<Pin> pinned,
        Set<Couple> excluded,
        Set<Couple> together,
        Set<Couple> keptApart,
        Set<SubsidiaryCode> closed) {
    public static final Known NOTHING = of(List.of());

    public Known {
        declined = Set.copyOf(declined);
        forbidden = Set.copyOf(forbidden);
        pinned = Set.copyOf(pinned);
        excluded = Set.copyOf(excluded);
        together = Set.copyOf(together);
        keptApart = Set.copyOf(keptApart);
        closed = Set.copyOf(closed);
    }

    /** Of people about whom nobody has decided anything. */
    public Known(
            Set<Declined> declined,
            Set<Declined> forbidden,
            Set<Couple> excluded,
            Set<Couple> together,
            Set<Couple> keptApart,
            Set<SubsidiaryCode> closed) {
        this(declined, forbidden, Set.of(), excluded, together, keptApart, closed);
    }

    public static Known of(Collection<Declined> declined) {
        return new Known(Set.copyOf(declined), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }

    /** The same, with these pins and no others. */
    public Known pinning(Collection<Pin> pins) {
        return new Known(declined, forbidden, Set.copyOf(pins), excluded, together, keptApart, closed);
    }
}
