package mentoring.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The file of a subsidiary.
 *
 * @param text what it says
 */
record SubsidiaryText(Path path, String text) {
    private static final String SUFFIX = ".properties";

    /**
     * Finds it by its code in the installation's folder, or by its path.
     *
     * @throws Misuse when there is none, naming those that there are
     */
    static SubsidiaryText of(Arguments arguments, Installation installation) throws Misuse {
        String name = arguments.subsidiary();
        boolean isPath = name.endsWith(SUFFIX) || Path.of(name).getNameCount() > 1;
        Path path = isPath ? Path.of(name) : installation.subsidiaries().resolve(name + SUFFIX);
        if (!Files.isRegularFile(path)) {
            throw new Misuse(arguments.words().say("misuse.file", path, neighbours(path)));
        }
        try {
            return new SubsidiaryText(path, Files.readString(path));
        } catch (IOException e) {
            throw new Misuse(arguments.words().say("misuse.unreadable", path, e));
        }
    }

    private static String neighbours(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            return "-";
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(SUFFIX))
                    .map(file -> file.substring(0, file.length() - SUFFIX.length()))
                    .sorted()
                    .collect(Collectors.joining(", "));
        } catch (IOException e) {
            return "-";
        }
    }
}
