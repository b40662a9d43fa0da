package mentoring.directory.control.mapping;

import java.util.function.Supplier;

/** Has a question answered by whoever may ask the database. */
@FunctionalInterface
public interface Errand {
    <T> T run(Supplier<T> question);
}
