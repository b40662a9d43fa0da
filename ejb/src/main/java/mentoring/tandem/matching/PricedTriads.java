package mentoring.tandem.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import mentoring.programme.Formation;
import mentoring.tandem.matching.bits.Masks;
import mentoring.tandem.matching.rule.ComparableRank;
import mentoring.tandem.matching.rule.HalfDayForAll;
import mentoring.tandem.matching.rule.HardRule;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.Policy;
import mentoring.tandem.matching.seating.Crew;
import mentoring.tandem.matching.table.CompiledPolicy;
import mentoring.tandem.matching.table.Line;
import mentoring.tandem.matching.table.Table;
import mentoring.tandem.matching.triad.Proof;

/**
 * What no choice of triads can exceed at given prices: all prices, and what each mentor's best triad counts over the prices of its
 * mentees. Every mentor's best is sought over all triads, in the order of what their mentees count, so that the search ends early; it asks
 * the compiled policy about pairs, and the rules about triads.
 */
final class PricedTriads {
    private final Instance instance;
    private final Policy policy;
    private final long seat;
    private final long[] price;
    private final long ofTeam;
    private final int mostTriads;
    private final List<Integer> ranks;
    private final LongAdder eligible = new LongAdder();
    private final LongAdder sum = new LongAdder();

    /**
     * A mentee of one mentor.
     *
     * @param over what the pair and the share count over the mentee's price
     * @param share of what three bring among themselves, at most
     */
    private record Candidate(Mentee mentee, long over, long share) {}

    private PricedTriads(Instance instance, TriadProof proof) {
        this.instance = instance;
        policy = instance.policy();
        seat = proof.seat();
        int mentees = instance.mentees().size();
        price = proof.root().prices().stream()
                .limit(mentees)
                .mapToLong(Long::longValue)
                .toArray();
        ofTeam = proof.root().prices().get(mentees);
        mostTriads = proof.mostTriads();
        ranks = instance.mentees().stream()
                .map(mentee -> mentee.profile().rank())
                .distinct()
                .sorted()
                .toList();
    }

    static PricedTriads of(Instance instance, TriadProof proof, Crew crew) {
        PricedTriads priced = new PricedTriads(instance, proof);
        Table table = new CompiledPolicy(instance.policy(), instance.mentors(), instance.mentees(), 0).byMentor();
        crew.share(instance.mentors().size(), hand -> priced.pricing(table));
        return priced;
    }

    long eligible() {
        return eligible.sum();
    }

    long bound() {
        return Math.floorDiv(Arrays.stream(price).sum() + mostTriads * ofTeam + sum.sum(), Proof.UNIT);
    }

    private IntConsumer pricing(Table table) {
        Line line = new Line(table.columns());
        return place -> {
            Mentor mentor = instance.mentors().get(place);
            if (mentor.seats() >= Formation.TRIAD.mentees()) {
                table.narrow(place, line);
                table.score(place, line);
                sum.add(best(mentor, candidates(line)));
            }
        };
    }

    private List<Candidate> candidates(Line line) {
        List<Candidate> candidates = new ArrayList<>();
        for (int mentee = 0; mentee < price.length; mentee++) {
            if (Masks.has(line.allowed(), mentee)) {
                candidates.add(candidate(mentee, line.points().get(mentee)));
            }
        }
        eligible.add(candidates.size());
        candidates.sort((one, other) -> Long.compare(other.over(), one.over()));
        return candidates;
    }

    private Candidate candidate(int place, int points) {
        Mentee mentee = instance.mentees().get(place);
        long share = Proof.UNIT * CompiledTriads.mostShare(policy, mentee);
        return new Candidate(mentee, Proof.UNIT * (seat + points) - price[place] + share, share);
    }

    /** 0 when no triad counts more than its mentees' prices. */
    private long best(Mentor mentor, List<Candidate> sorted) {
        long best = 0;
        for (Predicate<Mentee> circle : circles(mentor)) {
            List<Candidate> within =
                    sorted.stream().filter(one -> circle.test(one.mentee())).toList();
            best = new TriadOfOne(mentor, within, best).search();
        }
        return best;
    }

    /** Any three who may be together are within one of these: free on one half-day, and of neighbouring ranks. */
    private List<Predicate<Mentee>> circles(Mentor mentor) {
        List<Predicate<Mentee>> days = asks(HalfDayForAll.class)
                ? mentor.profile().halfDays().stream()
                        .<Predicate<Mentee>>map(
                                day -> mentee -> mentee.profile().halfDays().contains(day))
                        .toList()
                : List.of(mentee -> true);
        return asks(ComparableRank.class)
                ? days.stream()
                        .flatMap(day -> ranks.stream().map(rank -> day.and(mentee -> isNear(mentee, rank))))
                        .toList()
                : days;
    }

    private static boolean isNear(Mentee mentee, int lowest) {
        int bands = mentee.profile().rank() - lowest;
        return bands >= 0 && bands <= ComparableRank.MOST_BANDS;
    }

    private boolean asks(Class<?> rule) {
        return policy.teamHard().stream().anyMatch(rule::isInstance);
    }

    /** The best triad of a mentor among some candidates, the best first. */
    private final class TriadOfOne {
        private final Mentor mentor;
        private final List<Candidate> sorted;
        private long best;

        TriadOfOne(Mentor mentor, List<Candidate> sorted, long reached) {
            this.mentor = mentor;
            this.sorted = sorted;
            best = reached;
        }

        long search() {
            for (int first = 0; first + 2 < sorted.size() && three(first, first + 1, first + 2) > best; first++) {
                for (int second = first + 1;
                        second + 1 < sorted.size() && three(first, second, second + 1) > best;
                        second++) {
                    if (allowed(List.of(mentee(first), mentee(second)))) {
                        third(first, second);
                    }
                }
            }
            return best;
        }

        private void third(int first, int second) {
            for (int third = second + 1; third < sorted.size() && three(first, second, third) > best; third++) {
                List<Mentee> all = List.of(mentee(first), mentee(second), mentee(third));
                if (allowed(all)) {
                    long shares = sorted.get(first).share()
                            + sorted.get(second).share()
                            + sorted.get(third).share();
                    best = Math.max(best, three(first, second, third) - shares + Proof.UNIT * points(all));
                }
            }
        }

        /** What the three count at most. */
        private long three(int first, int second, int third) {
            return sorted.get(first).over()
                    + sorted.get(second).over()
                    + sorted.get(third).over()
                    - ofTeam;
        }

        private Mentee mentee(int place) {
            return sorted.get(place).mentee();
        }

        private long points(List<Mentee> three) {
            return policy.teamWeighted().stream()
                    .mapToLong(rule -> rule.points(mentor, three))
                    .sum();
        }

        /** Rules of triads forbid three where they forbid two of them. */
        private boolean allowed(List<Mentee> mentees) {
            for (HardRule<List<Mentee>> rule : policy.teamHard()) {
                if (!rule.allows(mentor, mentees)) {
                    return false;
                }
            }
            return true;
        }
    }
}
