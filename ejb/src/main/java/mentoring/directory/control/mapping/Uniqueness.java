package mentoring.directory.control.mapping;

import java.util.HashSet;
import java.util.Set;

/** Within one read an id and a login each stand for one person: who comes second with the same is skipped. */
final class Uniqueness {
    private final Set<String> keys = new HashSet<>();
    private final Set<String> logins = new HashSet<>();

    MappedEntry check(MappedEntry entry) {
        if (!(entry instanceof MappedEntry.Found found)) {
            return entry;
        }
        if (!keys.add(found.facts().key())) {
            return found.skippedFor(SkipReason.ID_TWICE, found.key());
        }
        return logins.add(found.facts().loginKey())
                ? found
                : found.skippedFor(SkipReason.LOGIN_TWICE, found.facts().login());
    }
}
