package mentoring.directory.control.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import mentoring.directory.control.settings.AttributeNames;
import mentoring.directory.control.settings.AttributeRule;
import mentoring.directory.control.settings.PatternExhausted;
import mentoring.directory.control.settings.PersonAttribute;
import mentoring.directory.control.settings.Surrogates;
import mentoring.directory.control.source.DirectoryEntry;

/** The values of one entry under our names; remembers what was missing and the first value that cannot be kept. */
final class EntryValues {
    private final DirectoryEntry entry;
    private final AttributeNames names;
    private final Set<PersonAttribute> missing = EnumSet.noneOf(PersonAttribute.class);
    private SkipReason spoilt;
    private PersonAttribute spoiltIn;

    EntryValues(DirectoryEntry entry, AttributeNames names) {
        this.entry = entry;
        this.names = names;
    }

    /** Every value of the first of their attributes that gives one. */
    List<String> all(PersonAttribute ours) {
        AttributeRule rule = names.rule(ours);
        if (rule.constant() != null) {
            return List.of(rule.constant());
        }
        for (String theirs : rule.names()) {
            List<String> found = present(ours, rule, theirs);
            if (!found.isEmpty()) {
                return found;
            }
        }
        if (!rule.names().isEmpty()) {
            missing.add(ours);
        }
        return List.of();
    }

    /** The first value, null when there is none or when it cannot be kept. */
    String one(PersonAttribute ours) {
        List<String> all = all(ours);
        return all.isEmpty() ? null : keepable(ours, all.get(0)).orElse(null);
    }

    Set<PersonAttribute> missing() {
        return Collections.unmodifiableSet(missing);
    }

    boolean isSpoilt() {
        return spoilt != null;
    }

    SkipReason spoilt() {
        return spoilt;
    }

    PersonAttribute spoiltIn() {
        return spoiltIn;
    }

    private List<String> present(PersonAttribute ours, AttributeRule rule, String theirs) {
        List<String> values = entry.values(theirs);
        List<String> found = new ArrayList<>(values.size());
        for (String value : values) {
            String stripped = value.strip();
            if (!stripped.isEmpty()) {
                applied(ours, rule, stripped).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<String> applied(PersonAttribute ours, AttributeRule rule, String value) {
        try {
            return rule.apply(value);
        } catch (PatternExhausted e) {
            return spoil(SkipReason.PATTERN_EXHAUSTED, ours);
        }
    }

    private Optional<String> keepable(PersonAttribute ours, String value) {
        if (value.length() <= ours.longest() && isPlain(value)) {
            return Optional.of(value);
        }
        // İ in lower case is two characters, and the login is kept in lower case too.
        if (Math.max(value.length(), value.toLowerCase(Locale.ROOT).length()) > ours.longest()) {
            return spoil(SkipReason.VALUE_TOO_LONG, ours);
        }
        if (Surrogates.areHalvedIn(value)) {
            return spoil(SkipReason.BROKEN_CHARACTER, ours);
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            return spoil(SkipReason.CONTROL_CHARACTER, ours);
        }
        return Optional.of(value);
    }

    /** True for printable ASCII, which is never spoilt: most of what directories hold, and quicker told than the rest. */
    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < ' ' || value.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private Optional<String> spoil(SkipReason reason, PersonAttribute ours) {
        if (spoilt == null) {
            spoilt = reason;
            spoiltIn = ours;
        }
        return Optional.empty();
    }
}
