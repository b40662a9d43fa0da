package mentoring.tandem.matching.rule;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import mentoring.shared.Localised;

/** Who have been in a tandem of another programme, in either role, know each other: it costs points, though never more than the others bring. */
public final class EarlierTandem implements WeightedRule<Mentee> {
    private final int weight;
    private final Set<Couple> couples;

    public EarlierTandem(int weight, Collection<Couple> couples) {
        this.weight = weight;
        this.couples = Set.copyOf(couples);
    }

    public Set<Couple> couples() {
        return couples;
    }

    @Override
    public String code() {
        return "earlier-tandem";
    }

    @Override
    public int weight() {
        return weight;
    }

    @Override
    public int count(Mentor mentor, Mentee mentee) {
        return couples.contains(Couple.of(mentor, mentee)) ? 1 : 0;
    }

    @Override
    public int points(Mentor mentor, Mentee mentee) {
        return -weight * count(mentor, mentee);
    }

    @Override
    public Localised found(Mentor mentor, Mentee mentee) {
        return RuleTexts.of("earlier-tandem.found");
    }

    @Override
    public Stream<String> data() {
        return couples.stream().sorted().map(Couple::toString);
    }
}
