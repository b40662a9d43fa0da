package mentoring.testing;

import java.util.ArrayList;
import java.util.List;

/** Remembers the events of a type that were fired, in their order. */
public class Heard<T> extends Events<T> {
    private final List<T> fired = new ArrayList<>();

    @Override
    public final void fire(T event) {
        fired.add(event);
    }

    public final List<T> fired() {
        return List.copyOf(fired);
    }

    /** Starts anew. */
    public final void forget() {
        fired.clear();
    }
}
