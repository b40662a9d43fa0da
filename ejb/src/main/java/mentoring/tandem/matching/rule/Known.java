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
 * @param proposed which mentee has been proposed to which mentor, and has not answered, where a wave is paired again
 * @param excluded who must never be put together, because HR has said so
 * @param together who have been in a tandem of another programme
 * @param keptApart those of them who must not meet again
 * @param closed the subsidiaries whose people stay among themselves
 */
public record Known(
        Set<Declined> declined,
        Set<Declined> forbidden,
        Set<Pin> pinned,
        Set<Declined> proposed,
        Set<Couple> excluded,
        Set<Couple> together,
        Set<Couple> keptApart,
        Set<SubsidiaryCode> closed) {
    public static final Known NOTHING = of(List.of());

    public Known {
        declined = Set.copyOf(declined);
        forbidden = Set.copyOf(forbidden);
        pinned = Set.copyOf(pinned);
        proposed = Set.copyOf(proposed);
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
        this(declined, forbidden, Set.of(), Set.of(), excluded, together, keptApart, closed);
    }

    public static Known of(Collection<Declined> declined) {
        return new Known(Set.copyOf(declined), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }

    /** The same, with these pins and no others. */
    public Known pinning(Collection<Pin> pins) {
        return new Known(declined, forbidden, Set.copyOf(pins), proposed, excluded, together, keptApart, closed);
    }

    /** The same, once these have been proposed to each other. */
    public Known after(Collection<Declined> proposals) {
        return new Known(declined, forbidden, pinned, Set.copyOf(proposals), excluded, together, keptApart, closed);
    }
}
