package mentoring.tandem.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.directory.PersonId;
import mentoring.programme.boundary.WaveView;
import mentoring.tandem.matching.rule.Couple;
import mentoring.tandem.matching.rule.Declined;
import mentoring.tandem.matching.rule.Known;
import mentoring.tandem.matching.rule.Profile;

/** Gathers what is known of certain people and certain others in a wave. */
@Dependent
public class Acquaintances {
    @Inject
    StoredExclusions exclusions;

    @Inject
    EarlierTandems earlier;

    Known of(WaveView wave, Collection<Profile> people, HomeRules homes, Set<Declined> declined, Decided decided) {
        Set<PersonId> ids = people.stream().map(Profile::person).collect(Collectors.toSet());
        Set<Couple> together = earlier.among(ids, wave.programme());
        return new Known(
                declined,
                decided.forbidden(),
                exclusions.among(ids),
                together,
                homes.keptApart(together, people),
                homes.closed());
    }
}
