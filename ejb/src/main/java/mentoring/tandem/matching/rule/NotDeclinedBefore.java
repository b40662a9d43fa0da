package mentoring.tandem.matching.rule;

import java.util.Collection;

/** Where one of the two has declined the other, neither is asked again. */
public final class NotDeclinedBefore extends Separation<Declined> {
    public NotDeclinedBefore(Collection<Declined> declined) {
        super("not-declined-before", "declined-before", declined, Declined::of);
    }
}
