package mentoring.directory.control.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The keys by which one of ours is made of theirs: not every attribute has all of them. */
record RuleKeys(PersonAttribute ours) {
    /** These tell people apart: what is the same for many of them makes no sense. */
    private static final Set<PersonAttribute> ONE_EACH = EnumSet.of(
            PersonAttribute.ID,
            PersonAttribute.LOGIN,
            PersonAttribute.MAIL,
            PersonAttribute.MANAGER,
            PersonAttribute.COMEX);

    /** Sources look people up by the id as it stands. */
    boolean mayHavePattern() {
        return ours != PersonAttribute.ID;
    }

    boolean mayHaveTable() {
        return !ONE_EACH.contains(ours);
    }

    boolean mayBeConstant() {
        return !ONE_EACH.contains(ours);
    }

    String pattern() {
        return ours.key() + ".pattern";
    }

    String values() {
        return ours.key() + ".values";
    }

    String constant() {
        return ours.key() + ".constant";
    }

    List<String> besidesConstant() {
        return List.of(ours.key(), pattern(), values());
    }

    List<String> all() {
        List<String> keys = new ArrayList<>(List.of(ours.key()));
        if (mayHavePattern()) {
            keys.add(pattern());
        }
        if (mayHaveTable()) {
            keys.add(values());
        }
        if (mayBeConstant()) {
            keys.add(constant());
        }
        return keys;
    }

    /** A value of ours that stands in the file. */
    Kind<String> value() {
        return ours == PersonAttribute.LANGUAGES
                ? Kinds.text("one or several language tags such as fr, en", RuleKeys::areLanguages)
                : Kinds.line(ours.longest());
    }

    /** A table all of whose results are values of ours. */
    Kind<ValueTable> table() {
        Kind<String> value = value();
        Predicate<String> right = text -> value.read().apply(text).isPresent();
        return Kind.of(
                ValueTable.KIND.accepted() + "; ours: " + value.accepted(),
                text -> tableOf(text).filter(table -> table.results().stream().allMatch(right)));
    }

    private static Optional<ValueTable> tableOf(String text) {
        return ValueTable.KIND.read().apply(text);
    }

    private static boolean areLanguages(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .allMatch(tag -> Kinds.LOCALE.read().apply(tag).isPresent());
    }
}
