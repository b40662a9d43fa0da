package mentoring.tandem.control;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mentoring.directory.PolicyTerm;
import mentoring.shared.SubsidiaryCode;
import mentoring.tandem.matching.rule.Couple;
import mentoring.tandem.matching.rule.MentorCapacity;
import mentoring.tandem.matching.rule.Profile;
import mentoring.tandem.matching.rule.Terms;

/**
 * What the subsidiaries of a wave's people decide for them: where a home is stricter than the wave its hard rules hold, while points are the
 * wave's for everybody, because points on two scales cannot be compared.
 *
 * @param terms of the wave
 * @param homes what each subsidiary decides
 */
record HomeRules(Terms terms, Map<SubsidiaryCode, Map<PolicyTerm, Integer>> homes) {
    /** @param deciding what a subsidiary decides */
    static HomeRules of(
            SubsidiaryCode wave,
            Terms terms,
            Collection<SubsidiaryCode> homes,
            Function<SubsidiaryCode, Map<PolicyTerm, Integer>> deciding) {
        return new HomeRules(
                terms,
                homes.stream()
                        .distinct()
                        .filter(home -> !home.equals(wave))
                        .collect(Collectors.toMap(Function.identity(), deciding)));
    }

    int seats(SubsidiaryCode home, int offered, int taken) {
        int most = terms.value(PolicyTerm.MENTOR_CAPACITY);
        int own = homes.getOrDefault(home, Map.of()).getOrDefault(PolicyTerm.MENTOR_CAPACITY, most);
        return new MentorCapacity(Math.min(own, most)).seats(offered, taken);
    }

    /** The subsidiaries whose people stay among themselves. */
    Set<SubsidiaryCode> closed() {
        return homes.keySet().stream()
                .filter(home -> decides(home, PolicyTerm.SAME_SUBSIDIARY))
                .collect(Collectors.toSet());
    }

    /** Those of the couples who do not meet again, because the home of one of them says so. */
    Set<Couple> keptApart(Set<Couple> together, Collection<Profile> people) {
        Set<Long> strict = people.stream()
                .filter(profile -> decides(profile.subsidiary(), PolicyTerm.NO_EARLIER_TANDEM))
                .map(profile -> profile.person().value())
                .collect(Collectors.toSet());
        return together.stream()
                .filter(couple -> strict.contains(couple.lower().value())
                        || strict.contains(couple.higher().value()))
                .collect(Collectors.toSet());
    }

    private boolean decides(SubsidiaryCode home, PolicyTerm term) {
        return homes.getOrDefault(home, Map.of()).getOrDefault(term, 0) > 0;
    }
}
