package mentoring.tandem.matching.rule;

import java.util.Collection;

/** What a programme manager has forbidden in this wave is not proposed. Why they did is theirs: the people themselves are not told. */
public final class NotForbidden extends Separation<Declined> {
    public NotForbidden(Collection<Declined> forbidden) {
        super("not-forbidden", "forbidden-by-hand", forbidden, Declined::of);
    }

    @Override
    public boolean isConfidential() {
        return true;
    }
}
