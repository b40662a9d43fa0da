package mentoring.tandem.matching;

import java.util.Comparator;
import mentoring.directory.PersonId;

/** Puts people in the order of a hash of their ids: it favours nobody, and does not depend on who came first. */
final class StableOrder implements Comparator<PersonId> {
    @Override
    public int compare(PersonId one, PersonId other) {
        int byHash = Long.compareUnsigned(hash(one.value()), hash(other.value()));
        return byHash != 0 ? byHash : Long.compare(one.value(), other.value());
    }

    // The finaliser of SplitMix64 (Steele, Lea and Flood 2014).
    private static long hash(long id) {
        long z = id + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
