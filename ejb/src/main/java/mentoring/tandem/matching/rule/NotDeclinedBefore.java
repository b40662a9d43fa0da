package mentoring.tandem.matching.rule;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import mentoring.shared.Localised;

/** A mentee who has declined a mentor is not asked again. */
public final class NotDeclinedBefore implements HardRule<Mentee> {
    private final Set<Declined> declined;

    public NotDeclinedBefore(Collection<Declined> declined) {
        this.declined = Set.copyOf(declined);
    }

    public Set<Declined> declined() {
        return declined;
    }

    @Override
    public String code() {
        return "not-declined-before";
    }

    @Override
    public String reason() {
        return "declined-before";
    }

    @Override
    public boolean allows(Mentor mentor, Mentee mentee) {
        return !declined.contains(new Declined(mentor.person(), mentee.person()));
    }

    @Override
    public Localised met(Mentor mentor, Mentee mentee) {
        return RuleTexts.of("not-declined-before.met");
    }

    @Override
    public Stream<String> data() {
        return declined.stream().sorted().map(Declined::toString);
    }
}
