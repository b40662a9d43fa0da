package mentoring.directory.control.mapping;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What is known of a subsidiary's people, asked for piece by piece: whoever follows changes does not read everybody. */
public interface Acquaintances {
    /** How many are active. */
    long active();

    /** Those with these keys, departed ones included. */
    List<KnownPerson> of(Collection<String> keys);

    /** The keys of the active people who have these logins, by lower-case login. */
    Map<String, String> owners(Collection<String> logins);

    /** What other entries call each active person, by key; as {@link PersonMapping} digests it. */
    Map<String, String> references();
}
