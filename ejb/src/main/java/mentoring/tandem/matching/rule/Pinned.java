package mentoring.tandem.matching.rule;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mentoring.directory.PersonId;
import mentoring.shared.Localised;

/** Whom a programme manager has pinned to a mentor meets nobody else: the two are together before anybody is matched. */
public final class Pinned implements HardRule<Mentee> {
    private final Set<Pin> pins;
    private final Map<PersonId, PersonId> mentorOf = new HashMap<>();

    public Pinned(Collection<Pin> pins) {
        this.pins = Set.copyOf(pins);
        pins.forEach(pin -> pin.mentees().forEach(mentee -> mentorOf.put(mentee, pin.mentor())));
    }

    public Set<Pin> pins() {
        return pins;
    }

    @Override
    public String code() {
        return "pinned";
    }

    @Override
    public String reason() {
        return "pinned-elsewhere";
    }

    @Override
    public boolean allows(Mentor mentor, Mentee mentee) {
        return mentor.person().equals(mentorOf.getOrDefault(mentee.person(), mentor.person()));
    }

    @Override
    public Localised met(Mentor mentor, Mentee mentee) {
        return RuleTexts.of("pinned.met");
    }

    @Override
    public boolean isConfidential() {
        return true;
    }

    @Override
    public Stream<String> data() {
        return pins.stream().sorted().map(Pin::toString);
    }
}
