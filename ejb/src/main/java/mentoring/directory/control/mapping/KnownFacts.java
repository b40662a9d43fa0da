package mentoring.directory.control.mapping;

import java.util.Collection;
import java.util.Map;
import mentoring.directory.entity.PersonFacts;

/** What is known of people in full, asked for portion by portion by whoever shows it. */
public interface KnownFacts {
    /** By the id of the person. */
    Map<Long, PersonFacts> of(Collection<Long> ids);

    /** The logins of those active people whom others refer to so, by reference. */
    Map<String, String> logins(Collection<String> references);
}
