package mentoring.directory.control.settings;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The part of a value that counts: what the one group of a regular expression takes, at the first place where the expression matches.
 *
 * <p>No pattern keeps a synchronisation busy. Two bounds hold together: a group may not be repeated, so that there is no quantifier
 * within a quantifier and every step looks at a character; and a match may look at {@value #MOST_STEPS} characters, counted rather than
 * timed, so that one value is judged alike on every machine and on every day.
 */
public final class ValuePattern {
    static final int MOST_STEPS = 100_000;
    private static final int LONGEST = 200;
    private static final Pattern ESCAPED = Pattern.compile("\\\\(?:[pP]\\{\\w+}|[dDwWsShHvVbBAzZt]|\\W)");
    private static final Pattern CLASS = Pattern.compile("\\[\\^?+[^]\\[]+]");
    private static final List<Pattern> UNSAFE = List.of(
            Pattern.compile("[\\\\\\[]"),
            Pattern.compile("\\)[*+{]"),
            Pattern.compile("\\(\\?(?!:)"),
            Pattern.compile("\\{(?![0-9]{1,3}(,[0-9]{0,3})?})"));

    static final Kind<ValuePattern> KIND = Kind.of(
            "a regular expression of up to " + LONGEST
                    + " characters with one group, such as ^(\\w+)-, in which no group is repeated; "
                    + "without references back and looking around",
            ValuePattern::compiled);

    private final Pattern pattern;

    private ValuePattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /**
     * What the group takes; empty when the pattern does not match.
     *
     * @throws PatternExhausted when to tell takes more steps than are allowed
     */
    public Optional<String> of(String value) {
        Matcher matcher = pattern.matcher(new CountedText(value, MOST_STEPS));
        return matcher.find() ? Optional.ofNullable(matcher.group(1)) : Optional.empty();
    }

    private static Optional<ValuePattern> compiled(String text) {
        if (text.length() > LONGEST || !isSafe(text)) {
            return Optional.empty();
        }
        try {
            Pattern pattern = Pattern.compile(text, Pattern.UNICODE_CHARACTER_CLASS);
            return Optional.of(pattern)
                    .filter(it -> it.matcher("").groupCount() == 1)
                    .map(ValuePattern::new);
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * Judged once escapes and classes have become a letter each. Refused is what remains of unusual escapes and nested classes, which this
     * could misread; repeated groups; groups that look around; and counts of a thousand or more.
     */
    private static boolean isSafe(String text) {
        String plain = CLASS.matcher(ESCAPED.matcher(text).replaceAll("a")).replaceAll("a");
        return !text.contains("&&")
                && UNSAFE.stream().noneMatch(unsafe -> unsafe.matcher(plain).find());
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }
}
