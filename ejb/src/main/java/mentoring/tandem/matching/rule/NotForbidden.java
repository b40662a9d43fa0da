package mentoring.tandem.matching.rule;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import mentoring.shared.Localised;

/** What a programme manager has forbidden in this wave is not proposed. Why they did is theirs: the people themselves are not told. */
public final class NotForbidden implements HardRule<Mentee> {
    private final Set<Declined> forbidden;

    public NotForbidden(Collection<Declined> forbidden) {
        this.forbidden = Set.copyOf(forbidden);
    }

    public Set<Declined> forbidden() {
        return forbidden;
    }

    @Override
    public String code() {
        return "not-forbidden";
    }

    @Override
    public String reason() {
        return "forbidden-by-hand";
    }

    @Override
    public boolean allows(Mentor mentor, Mentee mentee) {
        return !forbidden.contains(new Declined(mentor.person(), mentee.person()));
    }

    @Override
    public Localised met(Mentor mentor, Mentee mentee) {
        return RuleTexts.of("not-forbidden.met");
    }

    @Override
    public boolean isConfidential() {
        return true;
    }

    @Override
    public Stream<String> data() {
        return forbidden.stream().sorted().map(Declined::toString);
    }
}
