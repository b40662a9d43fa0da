package mentoring.tandem.matching.rule;

import java.util.Collection;

/** Who have been in a tandem of another programme, in either role, do not meet again. */
public final class NoEarlierTandem extends Separation<Couple> {
    public NoEarlierTandem(Collection<Couple> couples) {
        super("no-earlier-tandem", "earlier-tandem", couples, Couple::of);
    }
}
