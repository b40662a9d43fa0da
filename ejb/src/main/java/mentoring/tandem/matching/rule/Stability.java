package mentoring.tandem.matching.rule;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import mentoring.shared.Localised;

/** When a wave is paired again, who has been proposed to each other and has not answered stays together unless that costs the others more. */
public final class Stability implements WeightedRule<Mentee> {
    private final int weight;
    private final Set<Declined> proposed;

    public Stability(int weight, Collection<Declined> proposed) {
        this.weight = weight;
        this.proposed = Set.copyOf(proposed);
    }

    public Set<Declined> proposed() {
        return proposed;
    }

    @Override
    public String code() {
        return "stability";
    }

    @Override
    public int weight() {
        return weight;
    }

    @Override
    public int count(Mentor mentor, Mentee mentee) {
        return proposed.contains(new Declined(mentor.person(), mentee.person())) ? 1 : 0;
    }

    @Override
    public Localised found(Mentor mentor, Mentee mentee) {
        return RuleTexts.of("stability.found");
    }

    @Override
    public Stream<String> data() {
        return proposed.stream().sorted().map(Declined::toString);
    }
}
