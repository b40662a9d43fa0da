package mentoring.directory.control;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mentoring.directory.control.settings.Problem;
import mentoring.shared.SubsidiaryCode;

/** The folder of the subsidiaries' files, and how a file's name stands for a subsidiary. */
public record SubsidiaryFolder(Path place) {
    private static final String SUFFIX = ".properties";
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    boolean isThere() {
        return Files.isDirectory(place);
    }

    /** In alphabetical order. */
    List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(SubsidiaryFolder::isOne).sorted().toList();
        }
    }

    private static boolean isOne(Path file) {
        return file.getFileName().toString().endsWith(SUFFIX);
    }

    /** True for a file whose name stands for a subsidiary. */
    public static boolean isNamed(Path file) {
        return isOne(file) && CODE.matcher(name(file)).matches();
    }

    public static SubsidiaryCode code(Path file) {
        return new SubsidiaryCode(name(file));
    }

    public static Problem misnamed(Path file) {
        return new Problem(
                file.getFileName().toString(),
                0,
                "file",
                name(file),
                "a name of 2 to 40 lower-case letters, digits and hyphens, starting with a letter, and .properties",
                null);
    }

    /** What was known stays as it was: a folder that is away says nothing of what stands in it. */
    Problem unreadable(String reason) {
        return new Problem(
                place.toString(), 0, "mentoring.subsidiaries.directory", reason, "a folder that can be read", null);
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return isOne(file) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }
}
