package mentoring.directory.control;

import java.util.List;
import java.util.stream.IntStream;

/** Long lists in portions that one statement can take. */
final class Portions {
    static final int SIZE = 500;

    private Portions() {}

    static <T> List<List<T>> of(List<T> all) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + SIZE)
                .mapToObj(from -> all.subList(from, Math.min(from + SIZE, all.size())))
                .toList();
    }
}
