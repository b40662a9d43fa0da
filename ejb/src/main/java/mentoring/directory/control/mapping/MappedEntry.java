package mentoring.directory.control.mapping;

import java.util.Set;
import mentoring.directory.control.settings.PersonAttribute;
import mentoring.directory.entity.PersonFacts;

/** What an entry means: a person, or a reason to skip it. */
public sealed interface MappedEntry {
    /** The immutable id of the entry; null when that is what it lacks. */
    String key();

    /** Those of our attributes for which the entry has no value. */
    Set<PersonAttribute> missing();

    /** @param name what the source calls the entry, for people to find it again */
    record Found(String name, PersonFacts facts, Set<PersonAttribute> missing) implements MappedEntry {
        @Override
        public String key() {
            return facts.key();
        }

        /** The same entry, of which no person is made after all. */
        Skipped skippedFor(SkipReason reason, String detail) {
            return new Skipped(key(), name, reason, detail, missing);
        }
    }

    /**
     * @param key the immutable id of the entry; null when that is what it lacks
     * @param detail the grade, the attribute or the login that is the reason; may be empty
     */
    record Skipped(String key, String name, SkipReason reason, String detail, Set<PersonAttribute> missing)
            implements MappedEntry {}
}
