package mentoring.testing;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import mentoring.shared.Transition;

/** Remembers what was published. */
public final class Transitions implements Event<Transition> {
    private final List<Transition> published = new ArrayList<>();

    @Override
    public void fire(Transition transition) {
        published.add(transition);
    }

    @Override
    public <U extends Transition> CompletionStage<U> fireAsync(U transition) {
        fire(transition);
        return CompletableFuture.completedFuture(transition);
    }

    @Override
    public <U extends Transition> CompletionStage<U> fireAsync(U transition, NotificationOptions options) {
        return fireAsync(transition);
    }

    @Override
    public Event<Transition> select(Annotation... qualifiers) {
        return this;
    }

    @Override
    public <U extends Transition> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new IllegalArgumentException("nobody observes a part of the transitions");
    }

    @Override
    public <U extends Transition> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new IllegalArgumentException("nobody observes a part of the transitions");
    }

    /** Starts anew. */
    public void forget() {
        published.clear();
    }

    /** In the order in which they were published. */
    public List<Transition> published() {
        return List.copyOf(published);
    }

    /** Each as {@code kind: FROM -> TO by actor}, in the order in which they were published. */
    public List<String> told() {
        return published.stream()
                .map(it -> it.kind() + ": " + it.from().orElse("") + " -> " + it.to() + " by " + it.actor())
                .toList();
    }
}
