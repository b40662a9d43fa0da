package mentoring.directory.control.mapping;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentoring.directory.entity.PersonFacts;

/** Compares what a directory shows, one person at a time, with what is known. */
public final class Difference {
    private final Map<String, KnownPerson> unseen = new LinkedHashMap<>();
    private final long active;

    public Difference(Collection<KnownPerson> known) {
        known.forEach(person -> unseen.put(person.key(), person));
        active = known.stream().filter(KnownPerson::active).count();
    }

    /** What showing these facts changes; empty for a person who is just as known. */
    public Optional<PersonChange> of(PersonFacts facts) {
        KnownPerson known = unseen.remove(facts.key());
        if (known == null) {
            return Optional.of(new PersonChange(PersonChange.Kind.JOINS, null, facts));
        }
        if (!known.active()) {
            return Optional.of(new PersonChange(PersonChange.Kind.RETURNS, known, facts));
        }
        return known.fingerprint().equals(facts.fingerprint())
                ? Optional.empty()
                : Optional.of(new PersonChange(PersonChange.Kind.CHANGES, known, facts));
    }

    /** The directory shows an entry that makes no person: whoever was known by it stays as known. */
    public void stays(String key) {
        unseen.remove(key);
    }

    /** How many were active before. */
    public long active() {
        return active;
    }

    /** The active people whom the directory has not shown; means something after a complete read alone. */
    public List<KnownPerson> gone() {
        return unseen.values().stream().filter(KnownPerson::active).toList();
    }
}
