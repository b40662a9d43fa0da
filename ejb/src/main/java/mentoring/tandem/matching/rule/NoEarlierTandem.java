package mentoring.tandem.matching.rule;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import mentoring.shared.Localised;

/** Who have been in a tandem of another programme, in either role, do not meet again. */
public final class NoEarlierTandem implements HardRule<Mentee> {
    private final Set<Couple> couples;

    public NoEarlierTandem(Collection<Couple> couples) {
        this.couples = Set.copyOf(couples);
    }

    public Set<Couple> couples() {
        return couples;
    }

    @Override
    public String code() {
        return "no-earlier-tandem";
    }

    @Override
    public String reason() {
        return "earlier-tandem";
    }

    @Override
    public boolean allows(Mentor mentor, Mentee mentee) {
        return !couples.contains(Couple.of(mentor, mentee));
    }

    @Override
    public Localised met(Mentor mentor, Mentee mentee) {
        return RuleTexts.of("no-earlier-tandem.met");
    }

    @Override
    public Stream<String> data() {
        return couples.stream().sorted().map(Couple::toString);
    }
}
