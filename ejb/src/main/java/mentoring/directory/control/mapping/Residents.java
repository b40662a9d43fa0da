package mentoring.directory.control.mapping;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What is known of the people of one subsidiary. */
public interface Residents {
    /** Those with these keys, departed ones included. */
    List<KnownPerson> of(Collection<String> keys);

    /** The keys of the active people who have these logins, by lower-case login. */
    Map<String, String> owners(Collection<String> logins);
}
