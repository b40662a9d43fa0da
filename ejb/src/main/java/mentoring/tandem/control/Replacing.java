package mentoring.tandem.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mentoring.tandem.ExplanationLine;
import mentoring.tandem.TandemId;
import mentoring.tandem.TandemState;
import mentoring.tandem.entity.StoredLine;
import mentoring.tandem.entity.Tandem;
import mentoring.tandem.matching.Match;
import mentoring.tandem.matching.Proposal;
import mentoring.tandem.matching.rule.Pin;

/** Ends proposals that others take the place of, without anybody's fault. */
@Dependent
public class Replacing {
    @Inject
    StoredTandems stored;

    @Inject
    Findings findings;

    @Inject
    TandemNews news;

    @Inject
    Clock clock;

    /**
     * Holds the open proposals until the transaction ends; false when somebody has answered one meanwhile that would have to go.
     *
     * @param before null when nothing is replaced
     */
    boolean isStillOpen(Before before, Match match) {
        if (before == null) {
            return true;
        }
        Set<TandemId> kept = ids(before.kept(match));
        return stored.hold(ids(before.open())).stream()
                .allMatch(tandem -> kept.contains(tandem.id()) || Reconsidered.isUnanswered(tandem));
    }

    /** Ends what has to go, and gives those that stay their new explanation, unless they were answered meanwhile. */
    void make(Before before, Match match, String actor) {
        Set<TandemId> kept = ids(before.kept(match));
        Map<Pin, Proposal> found =
                match.proposals().stream().collect(Collectors.toMap(Before::who, Function.identity()));
        Map<Boolean, List<Tandem>> held = stored.hold(ids(before.open())).stream()
                .collect(Collectors.partitioningBy(tandem -> kept.contains(tandem.id())));
        held.get(false).forEach(tandem -> end(tandem, Tandem.RE_PAIRED, actor));
        confirm(held.get(true).stream().filter(Reconsidered::isUnanswered).toList(), found);
        stored.flush();
    }

    private void confirm(List<Tandem> kept, Map<Pin, Proposal> found) {
        Map<TandemId, List<ExplanationLine>> said = findings.of(kept);
        Map<Tandem, Proposal> changed = new LinkedHashMap<>();
        for (Tandem tandem : kept) {
            Proposal proposal = found.get(HeldPins.pin(tandem));
            if (tandem.points() != proposal.points() || !said.get(tandem.id()).equals(proposal.explanation())) {
                changed.put(tandem, proposal);
            }
        }
        Iterator<List<StoredLine>> lines = findings.keep(
                        changed.values().stream().map(Proposal::explanation).toList())
                .iterator();
        changed.forEach((tandem, proposal) -> tandem.confirm(proposal.points(), lines.next()));
    }

    /** @param reason one of those of {@link Tandem#isReplaced} */
    void end(Tandem tandem, String reason, String actor) {
        TandemState from = tandem.state();
        tandem.moveTo(TandemState.DISSOLVED, reason, clock.instant());
        news.changed(tandem, from, actor);
    }

    private static Set<TandemId> ids(Collection<Tandem> tandems) {
        return new HashSet<>(tandems.stream().map(Tandem::id).toList());
    }
}
