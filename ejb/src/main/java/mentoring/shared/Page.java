package mentoring.shared;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;

/**
 * Some items and, when more follow, the id after which the next page starts.
 *
 * @param next the last id of this page, empty on the last page
 */
public record Page<T>(List<T> items, OptionalLong next) {
    /** Cuts what {@link PageRequest#fetch()} brought to a page. */
    public static <T> Page<T> of(List<T> fetched, PageRequest request, ToLongFunction<T> id) {
        if (fetched.size() <= request.limit()) {
            return new Page<>(List.copyOf(fetched), OptionalLong.empty());
        }
        List<T> items = List.copyOf(fetched.subList(0, request.limit()));
        return new Page<>(items, OptionalLong.of(id.applyAsLong(items.get(items.size() - 1))));
    }
}
