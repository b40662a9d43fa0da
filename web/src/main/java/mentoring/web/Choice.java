package mentoring.web;

import java.util.Arrays;
import mentoring.shared.InvalidInput;
import mentoring.shared.Phrase;

/** A query parameter that is the name of one of a few things, as they are written in answers. */
public final class Choice {
    private Choice() {}

    /**
     * The thing named; null for a parameter that was left out.
     *
     * @param accepted is told with {@code invalid-input} to whoever names none of them
     */
    public static <E extends Enum<E>> E of(E[] things, String parameter, String text, Phrase accepted) {
        return text == null
                ? null
                : Arrays.stream(things)
                        .filter(thing -> thing.name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> InvalidInput.at(parameter, accepted));
    }
}
