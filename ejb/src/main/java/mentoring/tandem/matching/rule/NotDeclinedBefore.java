package mentoring.tandem.matching.rule;

import java.util.Collection;

/** A mentee who has declined a mentor is not asked again. */
public final class NotDeclinedBefore extends Separation<Declined> {
    public NotDeclinedBefore(Collection<Declined> declined) {
        super("not-declined-before", "declined-before", declined, Declined::of);
    }
}
