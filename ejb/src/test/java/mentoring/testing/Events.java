package mentoring.testing;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Events that arrive at once, whoever they are for; what becomes of one is up to {@link #fire}. */
abstract class Events<T> implements Event<T> {
    @Override
    public final <U extends T> CompletionStage<U> fireAsync(U event) {
        fire(event);
        return CompletableFuture.completedFuture(event);
    }

    @Override
    public final <U extends T> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
        return fireAsync(event);
    }

    @Override
    public final Event<T> select(Annotation... qualifiers) {
        return this;
    }

    @Override
    public final <U extends T> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new IllegalArgumentException("nobody observes a part of these events");
    }

    @Override
    public final <U extends T> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new IllegalArgumentException("nobody observes a part of these events");
    }
}
