package mentoring.directory.control.mapping;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The same people, asked for by somebody else. */
record AskedAcquaintances(Acquaintances known, Errand errand) implements Acquaintances {
    @Override
    public long active() {
        return errand.run(known::active);
    }

    @Override
    public List<KnownPerson> of(Collection<String> keys) {
        return errand.run(() -> known.of(keys));
    }

    @Override
    public Map<String, String> owners(Collection<String> logins) {
        return errand.run(() -> known.owners(logins));
    }

    @Override
    public Map<String, String> references() {
        return errand.run(known::references);
    }
}
