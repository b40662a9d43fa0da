package mentoring.directory.control.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The keys of a file that tell where the directory keeps what we want to know of a person, and how we call what it says. */
final class AttributePart {
    private static final String COMEX_VALUES = "comex.values";
    static final List<String> KEYS = keys();
    private static final Set<PersonAttribute> INDISPENSABLE =
            Set.of(PersonAttribute.ID, PersonAttribute.LOGIN, PersonAttribute.FAMILY_NAME);

    private final Draft draft;
    private final Kind<List<String>> kind;
    private final Profile profile;

    private AttributePart(Draft draft, Profile profile) {
        this.draft = draft;
        this.profile = profile;
        this.kind = profile == Profile.CSV ? Kinds.COLUMNS : Kinds.ATTRIBUTES;
    }

    static AttributeNames of(Draft draft, Profile profile) {
        AttributePart part = new AttributePart(draft, profile);
        Map<PersonAttribute, AttributeRule> rules = new EnumMap<>(PersonAttribute.class);
        for (PersonAttribute ours : PersonAttribute.values()) {
            rules.put(ours, part.rule(ours));
        }
        if (draft.has(COMEX_VALUES) && rules.get(PersonAttribute.COMEX).names().isEmpty()) {
            draft.wrong(COMEX_VALUES, "no such key, or a value for " + PersonAttribute.COMEX.key());
        }
        List<String> comex = draft.optional(COMEX_VALUES, Kinds.WORDS, List.of("comex"));
        return new AttributeNames(
                rules, comex.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toSet()));
    }

    private AttributeRule rule(PersonAttribute ours) {
        RuleKeys keys = new RuleKeys(ours);
        String constant = keys.mayBeConstant() ? draft.optional(keys.constant(), keys.value(), null) : null;
        if (constant != null) {
            keys.besidesConstant().stream()
                    .filter(draft::isGiven)
                    .forEach(key -> draft.wrong(key, "no such key next to " + keys.constant()));
            return new AttributeRule(List.of(), null, null, constant);
        }
        List<String> names = names(ours);
        return new AttributeRule(
                names,
                keys.mayHavePattern() ? followed(names, keys.pattern(), ValuePattern.KIND, ours) : null,
                keys.mayHaveTable() ? followed(names, keys.values(), keys.table(), ours) : null,
                null);
    }

    private List<String> names(PersonAttribute ours) {
        if (!draft.isBlank(ours.key())) {
            return draft.optional(ours.key(), kind, profile.usual(ours));
        }
        if (INDISPENSABLE.contains(ours)) {
            draft.wrong(ours.key(), kind.accepted() + "; nobody is known without it");
        }
        return List.of();
    }

    private <T> T followed(List<String> names, String key, Kind<T> what, PersonAttribute ours) {
        if (draft.has(key) && names.isEmpty()) {
            draft.wrong(key, "no such key, or a value for " + ours.key());
        }
        return draft.optional(key, what, null);
    }

    private static List<String> keys() {
        List<String> keys = new ArrayList<>(List.of(COMEX_VALUES));
        Arrays.stream(PersonAttribute.values())
                .map(RuleKeys::new)
                .map(RuleKeys::all)
                .forEach(keys::addAll);
        return keys;
    }
}
