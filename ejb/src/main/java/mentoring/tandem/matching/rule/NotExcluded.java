package mentoring.tandem.matching.rule;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import mentoring.shared.Localised;

/** Whom HR keeps apart never meet, in either role. The people themselves are not told that anybody is kept apart from anybody. */
public final class NotExcluded implements HardRule<Mentee> {
    private final Set<Couple> couples;

    public NotExcluded(Collection<Couple> couples) {
        this.couples = Set.copyOf(couples);
    }

    public Set<Couple> couples() {
        return couples;
    }

    @Override
    public String code() {
        return "not-excluded";
    }

    @Override
    public String reason() {
        return "excluded";
    }

    @Override
    public boolean allows(Mentor mentor, Mentee mentee) {
        return !couples.contains(Couple.of(mentor, mentee));
    }

    @Override
    public Localised met(Mentor mentor, Mentee mentee) {
        return RuleTexts.of("not-excluded.met");
    }

    @Override
    public boolean isConfidential() {
        return true;
    }

    @Override
    public Stream<String> data() {
        return couples.stream().sorted().map(Couple::toString);
    }
}
