package mentoring.shared.control;

import java.util.List;
import java.util.stream.IntStream;

/** Long lists in portions that one statement, or one request, can take. */
public final class Portions {
    private static final int SIZE = 500;

    private Portions() {}

    /** In their order, each of 500 but the last; views of the list. */
    public static <T> List<List<T>> of(List<T> all) {
        return of(all, SIZE);
    }

    /** The same, each of another size. */
    public static <T> List<List<T>> of(List<T> all, int size) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + size)
                .mapToObj(from -> all.subList(from, Math.min(from + size, all.size())))
                .toList();
    }
}
