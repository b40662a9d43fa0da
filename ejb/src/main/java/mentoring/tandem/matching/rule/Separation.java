package mentoring.tandem.matching.rule;

import java.util.Collection;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import mentoring.shared.Localised;

/**
 * A rule that names who do not meet; everybody else may.
 *
 * @param <P> how it names two people: by their roles, or whichever role each has
 */
public abstract sealed class Separation<P extends Comparable<P>> implements HardRule<Mentee>
        permits NoEarlierTandem, NotDeclinedBefore, NotExcluded, NotForbidden {
    private final String code;
    private final String reason;
    private final Set<P> apart;
    private final BiFunction<Mentor, Mentee, P> pair;

    Separation(String code, String reason, Collection<P> apart, BiFunction<Mentor, Mentee, P> pair) {
        this.code = code;
        this.reason = reason;
        this.apart = Set.copyOf(apart);
        this.pair = pair;
    }

    /** Who do not meet. */
    public Set<P> apart() {
        return apart;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String reason() {
        return reason;
    }

    @Override
    public boolean allows(Mentor mentor, Mentee mentee) {
        return !apart.contains(pair.apply(mentor, mentee));
    }

    @Override
    public Localised met(Mentor mentor, Mentee mentee) {
        return RuleTexts.of(code + ".met");
    }

    @Override
    public Stream<String> data() {
        return apart.stream().sorted().map(P::toString);
    }
}
