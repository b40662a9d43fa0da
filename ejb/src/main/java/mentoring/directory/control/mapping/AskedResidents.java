package mentoring.directory.control.mapping;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The same people, asked for by somebody else. */
record AskedResidents(Residents known, Errand errand) implements Residents {
    @Override
    public List<KnownPerson> of(Collection<String> keys) {
        return errand.run(() -> known.of(keys));
    }

    @Override
    public Map<String, String> owners(Collection<String> logins) {
        return errand.run(() -> known.owners(logins));
    }
}
