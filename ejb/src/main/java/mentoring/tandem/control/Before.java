package mentoring.tandem.control;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.directory.PersonId;
import mentoring.tandem.MoveCause;
import mentoring.tandem.entity.Tandem;
import mentoring.tandem.matching.Match;
import mentoring.tandem.matching.Proposal;
import mentoring.tandem.matching.rule.Pin;

/**
 * What stood in a wave that is paired again.
 *
 * @param open proposals that may be changed
 * @param untouched how many live tandems are left as they are
 * @param causes what has happened to whom since the wave was last paired
 */
public record Before(List<Tandem> open, int untouched, Map<PersonId, MoveCause> causes) {

    /** The open proposals that the match makes again. */
    List<Tandem> kept(Match match) {
        Set<Pin> found = match.proposals().stream().map(Before::who).collect(Collectors.toSet());
        return open.stream()
                .filter(tandem -> found.contains(HeldPins.pin(tandem)))
                .toList();
    }

    /** What the match proposes and was not there before. */
    List<Proposal> fresh(Match match) {
        Set<Pin> there = open.stream().map(HeldPins::pin).collect(Collectors.toSet());
        return match.proposals().stream()
                .filter(proposal -> !there.contains(who(proposal)))
                .toList();
    }

    static Pin who(Proposal proposal) {
        return new Pin(proposal.mentor(), proposal.mentees());
    }
}
