package mentoring.directory.control.mapping;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mentoring.directory.entity.Digest;

/** Everybody is active, and called by what {@link AnEntry} calls them unless said otherwise. */
final class KnownToUs implements Acquaintances {
    final Map<String, KnownPerson> people = new HashMap<>();
    final Map<String, String> owners = new HashMap<>();
    final Map<String, String> references = new HashMap<>();

    void person(String login, String fingerprint) {
        String key = "id-" + login;
        people.put(key, new KnownPerson(people.size() + 1L, key, fingerprint, true));
        owners.put(login, key);
        references.put(key, Digest.of("uid=" + login));
    }

    void as(PersonMapping mapping, AnEntry entry) {
        MappedEntry.Found facts = (MappedEntry.Found) mapping.map(entry.entry());
        person(facts.facts().login(), facts.facts().fingerprint());
    }

    @Override
    public long active() {
        return people.size();
    }

    @Override
    public List<KnownPerson> of(Collection<String> keys) {
        return keys.stream().filter(people::containsKey).map(people::get).toList();
    }

    @Override
    public Map<String, String> owners(Collection<String> logins) {
        Map<String, String> some = new HashMap<>(owners);
        some.keySet().retainAll(logins);
        return some;
    }

    @Override
    public Map<String, String> references() {
        return references;
    }
}
