package mentoring.tandem.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import mentoring.directory.PersonId;
import mentoring.tandem.Alternative;
import mentoring.tandem.ExplanationLine;
import mentoring.tandem.Move;
import mentoring.tandem.matching.rule.HardRule;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.Policy;

/**
 * Answers "why not her?" of a pairing: what the pair would have scored, and what it would have cost the others.
 *
 * <p>The cost is exact: the pair is put together in the proven optimum, the rest is repaired to a proven optimum again along shortest paths,
 * and the two are compared. Of several best choices with the pair, the one is told that the repair comes to.
 */
public final class WhyNot {
    private final Instance instance;
    private final Instance rest;
    private final Map<PersonId, PersonId> mentorOf;
    private final Map<PersonId, PersonId> others;
    private final ProvingPrices prices;

    /** @param mentorOf what the pairing has found, those pinned included, with its prices */
    public WhyNot(Instance instance, Map<PersonId, PersonId> mentorOf, ProvingPrices prices) {
        this.instance = instance;
        this.rest = instance.besidesPins();
        this.mentorOf = Map.copyOf(mentorOf);
        this.others = Map.copyOf(Pinning.of(instance).others(mentorOf));
        this.prices = prices;
    }

    /** Empty when one of the two was not in the pool, or the mentor without a seat but for others who are pinned. */
    public Optional<Alternative> answer(PersonId mentorId, PersonId menteeId) {
        boolean together = mentorId.equals(mentorOf.get(menteeId));
        Optional<Mentor> mentor = (together ? instance : rest)
                .mentors().stream()
                        .filter(one -> one.person().equals(mentorId) && one.seats() > 0)
                        .findFirst();
        Optional<Mentee> mentee = instance.mentees().stream()
                .filter(one -> one.person().equals(menteeId))
                .findFirst();
        return mentor.flatMap(one -> mentee.map(other -> answer(one, other)));
    }

    private Alternative answer(Mentor mentor, Mentee mentee) {
        Policy policy = instance.policy();
        List<ExplanationLine> obstacles = policy.broken(mentor, mentee).stream()
                .map(rule -> obstacle(rule, mentee))
                .toList();
        List<ExplanationLine> brought = new Explainer(instance.formation(), policy).brought(mentor, mentee);
        int points = brought.stream().mapToInt(ExplanationLine::points).sum();
        Alternative.Cost cost = obstacles.isEmpty() ? cost(mentor.person(), mentee.person(), points) : null;
        boolean together = mentor.person().equals(mentorOf.get(mentee.person()));
        return new Alternative(
                mentor.person(),
                mentee.person(),
                WhyNotTexts.of(obstacles, points, cost, together),
                obstacles,
                brought,
                points,
                cost);
    }

    private Alternative.Cost cost(PersonId mentor, PersonId mentee, int points) {
        if (mentor.equals(mentorOf.get(mentee))) {
            return new Alternative.Cost(0, 0, List.of());
        }
        StandingMatch match = new StandingMatch(rest, 0, others, prices);
        long before = match.value();
        match.pin(mentor, mentee);
        Map<PersonId, PersonId> after = match.mentorOf();
        after.put(mentee, mentor);
        int seats = others.size() - after.size();
        long lost = before - (ProvingPrices.SEAT + points + match.value());
        return new Alternative.Cost(seats, lost - ProvingPrices.SEAT * seats, moves(after, mentee));
    }

    private List<Move> moves(Map<PersonId, PersonId> after, PersonId first) {
        Set<PersonId> everybody = new HashSet<>(after.keySet());
        everybody.addAll(others.keySet());
        List<Move> moves = new ArrayList<>();
        for (PersonId mentee : everybody) {
            if (!Objects.equals(others.get(mentee), after.get(mentee))) {
                moves.add(new Move(mentee, others.get(mentee), after.get(mentee)));
            }
        }
        moves.sort(Comparator.comparing((Move move) -> !move.mentee().equals(first))
                .thenComparingLong(move -> move.mentee().value()));
        return List.copyOf(moves);
    }

    private static ExplanationLine obstacle(HardRule<Mentee> rule, Mentee mentee) {
        return new ExplanationLine(rule.code(), rule.title(), rule.broken(), 0, mentee.person());
    }
}
