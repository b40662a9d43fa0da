package mentoring.directory.control.mapping;

import java.util.Map;

/** What is known of a subsidiary's people, asked for piece by piece: whoever follows changes does not read everybody. */
public interface Acquaintances extends Residents {
    /** How many are active. */
    long active();

    /** What other entries call each active person, by key; as {@link PersonMapping} digests it. */
    Map<String, String> references();
}
