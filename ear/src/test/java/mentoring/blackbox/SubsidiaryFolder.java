package mentoring.blackbox;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder into which a subsidiary drops its file. */
public record SubsidiaryFolder(Path place) {
    private static final String SUFFIX = ".properties";

    /** The files of the demo group, so that a test may change what the checkout must keep. */
    static SubsidiaryFolder copied(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            List<Path> ours =
                    files.filter(file -> file.toString().endsWith(SUFFIX)).toList();
            for (Path file : ours) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        return new SubsidiaryFolder(to);
    }

    /** Appears as a whole, as a careful administrator lets it. */
    public void drop(String code, String text) {
        change(() -> Files.move(
                Files.writeString(place.resolve(code + ".new"), text), place.resolve(code + SUFFIX), ATOMIC_MOVE));
    }

    public void remove(String code) {
        change(() -> {
            Files.deleteIfExists(place.resolve(code + SUFFIX));
            return place;
        });
    }

    private static void change(Change change) {
        try {
            change.make();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Change {
        Path make() throws IOException;
    }
}
