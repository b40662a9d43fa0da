package mentoring.tandem.matching.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mentoring.directory.PolicyTerm;
import mentoring.programme.Formation;

/**
 * The rules of a pairing, in the order in which they are explained.
 *
 * @param pairHard between the mentor and each mentee
 * @param pairWeighted between the mentor and each mentee; what costs points comes last
 * @param teamHard between the mentor and the mentees of a triad
 * @param teamWeighted between the mentor and the mentees of a triad
 */
public record Policy(
        List<HardRule<Mentee>> pairHard,
        List<WeightedRule<Mentee>> pairWeighted,
        List<HardRule<List<Mentee>>> teamHard,
        List<WeightedRule<List<Mentee>>> teamWeighted) {
    /** What {@link #points} answers for two who may not meet. */
    public static final int NOT_ELIGIBLE = -1;

    public Policy {
        pairHard = List.copyOf(pairHard);
        pairWeighted = List.copyOf(pairWeighted);
        teamHard = List.copyOf(teamHard);
        teamWeighted = List.copyOf(teamWeighted);
    }

    public static Policy of(Terms terms, Collection<Declined> declined) {
        return of(terms, Known.of(declined));
    }

    public static Policy of(Terms terms, Known known) {
        return new Policy(
                pairHard(terms, known),
                pairWeighted(terms, known),
                List.of(new ComparableRank(), new DirectoratesApart(), new PeersApart(), new HalfDayForAll()),
                List.of(new PeerDirectorates(terms.value(PolicyTerm.PEER_DIRECTORATES))));
    }

    private static List<HardRule<Mentee>> pairHard(Terms terms, Known known) {
        List<HardRule<Mentee>> rules = new ArrayList<>(List.of(
                new CertifiedMentor(),
                new NoReportingLine(),
                new CommonLanguage(),
                new TopicMastered(),
                new CommonHalfDay(),
                new CompatibleAttendance()));
        boolean everywhere = terms.isOn(PolicyTerm.SAME_SUBSIDIARY);
        if (everywhere || !known.closed().isEmpty()) {
            rules.add(new SameSubsidiary(everywhere, known.closed()));
        }
        boolean never = terms.isOn(PolicyTerm.NO_EARLIER_TANDEM);
        if (never || !known.keptApart().isEmpty()) {
            rules.add(new NoEarlierTandem(never ? known.together() : known.keptApart()));
        }
        rules.add(new NotDeclinedBefore(known.declined()));
        rules.add(new NotForbidden(known.forbidden()));
        if (!known.pinned().isEmpty()) {
            rules.add(new Pinned(known.pinned()));
        }
        rules.add(new NotExcluded(known.excluded()));
        return rules;
    }

    private static List<WeightedRule<Mentee>> pairWeighted(Terms terms, Known known) {
        List<WeightedRule<Mentee>> rules = new ArrayList<>(List.of(
                new TopicsByPriority(terms.value(PolicyTerm.TOPICS_BY_PRIORITY)),
                new LevelGap(terms.value(PolicyTerm.LEVEL_GAP)),
                new ComplementarySkills(terms.value(PolicyTerm.COMPLEMENTARY_SKILLS)),
                new DifferentTrade(terms.value(PolicyTerm.DIFFERENT_TRADE)),
                new DifferentDirectorate(terms.value(PolicyTerm.DIFFERENT_DIRECTORATE)),
                new AcrossSubsidiaries(terms.value(PolicyTerm.ACROSS_SUBSIDIARIES)),
                new AcrossGenerations(terms.value(PolicyTerm.ACROSS_GENERATIONS)),
                new GradeDistance(terms.value(PolicyTerm.GRADE_DISTANCE)),
                new SharedHalfDays(terms.value(PolicyTerm.SHARED_HALF_DAYS)),
                new SameSite(terms.value(PolicyTerm.SAME_SITE)),
                new FurtherLanguages(terms.value(PolicyTerm.FURTHER_LANGUAGES))));
        int stability = terms.value(PolicyTerm.STABILITY);
        if (stability > 0 || !known.proposed().isEmpty()) {
            rules.add(new Stability(stability, known.proposed()));
        }
        rules.add(new EarlierTandem(terms.value(PolicyTerm.EARLIER_TANDEM), known.together()));
        return rules;
    }

    /** What a pair brings, 0 or more; {@link #NOT_ELIGIBLE} when a hard rule stands in the way. */
    public int points(Mentor mentor, Mentee mentee) {
        for (HardRule<Mentee> rule : pairHard) {
            if (!rule.allows(mentor, mentee)) {
                return NOT_ELIGIBLE;
            }
        }
        int sum = 0;
        for (WeightedRule<Mentee> rule : pairWeighted) {
            sum = Math.max(0, sum + rule.points(mentor, mentee));
        }
        return sum;
    }

    /** Who are together before anybody is matched, in an order of their own. */
    public List<Pin> pins() {
        return pairHard.stream()
                .filter(Pinned.class::isInstance)
                .flatMap(rule -> ((Pinned) rule).pins().stream())
                .sorted()
                .toList();
    }

    /** The same policy for everybody else, once those who are pinned are together. */
    public Policy besidesPins() {
        return pairHard.stream().filter(Pinned.class::isInstance).reduce(this, Policy::without, (one, other) -> other);
    }

    /** The hard rules that stand between the two. */
    public List<HardRule<Mentee>> broken(Mentor mentor, Mentee mentee) {
        return pairHard.stream().filter(rule -> !rule.allows(mentor, mentee)).toList();
    }

    /** The hard rules that stand between a mentor and those they would have together, each once. */
    public List<HardRule<?>> allBroken(Formation formation, Mentor mentor, List<Mentee> mentees) {
        Stream<HardRule<?>> between = mentees.stream().flatMap(mentee -> broken(mentor, mentee).stream());
        Stream<HardRule<?>> among = teamHard.stream()
                .filter(rule -> formation == Formation.TRIAD && !rule.allows(mentor, mentees))
                .map(rule -> rule);
        return Stream.concat(between, among).distinct().toList();
    }

    /** The first of these. */
    public Optional<HardRule<?>> firstBroken(Formation formation, Mentor mentor, List<Mentee> mentees) {
        return allBroken(formation, mentor, mentees).stream().findFirst();
    }

    /** Every hard rule, those between two people first. */
    public List<HardRule<?>> hard() {
        return Stream.<HardRule<?>>concat(pairHard.stream(), teamHard.stream()).toList();
    }

    /** The same policy as if one rule did not exist. */
    public Policy without(Rule rule) {
        return new Policy(
                pairHard.stream().filter(other -> other != rule).toList(),
                pairWeighted,
                teamHard.stream().filter(other -> other != rule).toList(),
                teamWeighted);
    }
}
