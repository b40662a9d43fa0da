package mentoring.shared.control.settings;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a setting accepts.
 *
 * @param accepted in words, for whoever has to correct a wrong value
 */
record Rule(String accepted, Predicate<String> test) {
    private static final Pattern CLASS_NAME = Pattern.compile("([A-Za-z_$][\\w$]*\\.)+[A-Za-z_$][\\w$]*");

    static Rule wholeNumber(long least, long most) {
        return new Rule("a whole number from " + least + " to " + most, text -> isBetween(text, least, most));
    }

    static Rule text(int longest) {
        return new Rule("1 to " + longest + " characters", text -> !text.isBlank() && text.length() <= longest);
    }

    static Rule matching(String form, String accepted) {
        return new Rule(accepted, Pattern.compile(form).asMatchPredicate());
    }

    static Rule webAddress() {
        return new Rule("an http or https address", text -> hasScheme(text, "https?"));
    }

    static Rule directoryAddress() {
        return new Rule(
                "an ldap or ldaps address, such as ldaps://directory.example.com", text -> hasScheme(text, "ldaps?"));
    }

    static Rule databaseAddress() {
        return new Rule(
                "a JDBC address of H2 or PostgreSQL, such as jdbc:postgresql://database.example.com/mentoring",
                text -> text.startsWith("jdbc:h2:") || text.startsWith("jdbc:postgresql:"));
    }

    static Rule dataSourceClass() {
        return new Rule(
                "the name of a class that can be loaded, such as org.postgresql.xa.PGXADataSource",
                text -> CLASS_NAME.matcher(text).matches() && canBeLoaded(text));
    }

    /** @param usual a path that may also lead nowhere, because nobody chose it */
    static Rule directoryOr(String usual) {
        return new Rule(
                "a directory that exists", text -> isDirectory(text) || (text.equals(usual) && isNowhere(text)));
    }

    private static boolean isBetween(String text, long least, long most) {
        try {
            long number = Long.parseLong(text);
            return number >= least && number <= most;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean hasScheme(String text, String scheme) {
        try {
            URI address = URI.create(text);
            return address.getHost() != null
                    && address.getScheme() != null
                    && address.getScheme().matches(scheme);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean canBeLoaded(String name) {
        try {
            Class.forName(name, false, Thread.currentThread().getContextClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    private static boolean isDirectory(String text) {
        try {
            return !text.isBlank() && Files.isDirectory(Path.of(text));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean isNowhere(String path) {
        return Files.notExists(Path.of(path));
    }
}
