package mentoring.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Hands each event to every observer at once, as the container does within a transaction. */
public final class Observed<T> extends Events<T> {
    private final List<Consumer<T>> observers = new ArrayList<>();

    public void by(Consumer<T> observer) {
        observers.add(observer);
    }

    @Override
    public void fire(T event) {
        observers.forEach(observer -> observer.accept(event));
    }
}
