package mentoring.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A directory that is empty at each start. */
public final class Scratch {

    private Scratch() {}

    /** @throws DemoFailed when something in it cannot be deleted */
    public static Path empty(Path directory) {
        try {
            if (Files.exists(directory)) {
                for (Path old : deepestFirst(directory)) {
                    Files.delete(old);
                }
            }
            return Files.createDirectories(directory);
        } catch (IOException failure) {
            throw new DemoFailed(
                    "The directory %s cannot be emptied: %s.".formatted(directory, failure.getMessage()), failure);
        }
    }

    private static List<Path> deepestFirst(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
