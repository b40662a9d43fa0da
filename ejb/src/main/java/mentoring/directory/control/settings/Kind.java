package mentoring.directory.control.settings;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is accepted for a key.
 *
 * @param accepted in words
 * @param spellings every valid value where these can be listed, else none
 * @param read the value a text stands for; empty for a text that is not accepted
 */
record Kind<T>(String accepted, Collection<String> spellings, Function<String, Optional<T>> read) {
    static <T> Kind<T> of(String accepted, Function<String, Optional<T>> read) {
        return new Kind<>(accepted, List.of(), read);
    }
}
