package mentoring.command;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;

/**
 * What the command was called with.
 *
 * @param subsidiary a code, or the path of a file; null with help
 * @param config the folder of mentoring.properties, when it was named
 * @param all true when everybody is to be shown
 * @param json true for the answers of the REST interface
 */
record Arguments(String subsidiary, Optional<Path> config, boolean all, boolean json, boolean help, Words words) {

    /** @throws Misuse for what is not understood */
    static Arguments of(String[] given, Locale locale) throws Misuse {
        Draft draft = new Draft(Words.of(locale));
        Deque<String> left = new ArrayDeque<>(Arrays.asList(given));
        while (!left.isEmpty()) {
            draft.take(left.poll(), left);
        }
        if (draft.subsidiary == null && !draft.help) {
            throw new Misuse(draft.words.say("misuse.nothing"));
        }
        return new Arguments(
                draft.subsidiary, Optional.ofNullable(draft.config), draft.all, draft.json, draft.help, draft.words);
    }

    private static final class Draft {
        private Words words;
        private String subsidiary;
        private Path config;
        private boolean all;
        private boolean json;
        private boolean help;

        Draft(Words words) {
            this.words = words;
        }

        void take(String argument, Deque<String> left) throws Misuse {
            switch (argument) {
                case "--help", "-h" -> help = true;
                case "--all" -> all = true;
                case "--config" -> config = Path.of(value(argument, left));
                case "--format" ->
                    json = oneOf(argument, value(argument, left), "text", "json")
                            .equals("json");
                case "--lang" ->
                    words = Words.of(Locale.forLanguageTag(oneOf(argument, value(argument, left), "en", "fr")));
                default -> name(argument);
            }
        }

        private void name(String argument) throws Misuse {
            if (argument.startsWith("-")) {
                throw new Misuse(words.say("misuse.unknown", argument));
            }
            if (subsidiary != null) {
                throw new Misuse(words.say("misuse.several", subsidiary, argument));
            }
            subsidiary = argument;
        }

        private String value(String argument, Deque<String> left) throws Misuse {
            if (left.isEmpty()) {
                throw new Misuse(words.say("misuse.value", argument));
            }
            return left.poll();
        }

        private String oneOf(String argument, String value, String... accepted) throws Misuse {
            if (!Arrays.asList(accepted).contains(value)) {
                throw new Misuse(words.say("misuse.accepted", argument, value, String.join(", ", accepted)));
            }
            return value;
        }
    }
}
