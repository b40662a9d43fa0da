package mentoring.tandem.matching.rule;

import java.util.Collection;

/** Whom HR keeps apart never meet, in either role. The people themselves are not told that anybody is kept apart from anybody. */
public final class NotExcluded extends Separation<Couple> {
    public NotExcluded(Collection<Couple> couples) {
        super("not-excluded", "excluded", couples, Couple::of);
    }

    @Override
    public boolean isConfidential() {
        return true;
    }
}
