package mentoring.directory.control.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The keys of a file that tell where the directory keeps what we want to know of a person. */
final class AttributePart {
    private static final String COMEX_VALUES = "comex.values";
    static final List<String> KEYS = Stream.concat(PersonAttribute.keys().stream(), Stream.of(COMEX_VALUES))
            .toList();
    private static final Set<PersonAttribute> INDISPENSABLE =
            Set.of(PersonAttribute.ID, PersonAttribute.LOGIN, PersonAttribute.FAMILY_NAME);

    private AttributePart() {}

    static AttributeNames of(Draft draft, Profile profile) {
        Map<PersonAttribute, List<String>> names = new EnumMap<>(PersonAttribute.class);
        for (PersonAttribute ours : PersonAttribute.values()) {
            names.put(ours, names(draft, profile, ours));
        }
        List<String> comex = draft.optional(COMEX_VALUES, Kinds.WORDS, List.of("comex"));
        return new AttributeNames(
                names, comex.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toSet()));
    }

    private static List<String> names(Draft draft, Profile profile, PersonAttribute ours) {
        Kind<List<String>> kind = profile == Profile.CSV ? Kinds.COLUMNS : Kinds.ATTRIBUTES;
        if (!draft.isBlank(ours.key())) {
            return draft.optional(ours.key(), kind, profile.usual(ours));
        }
        if (INDISPENSABLE.contains(ours)) {
            draft.wrong(ours.key(), kind.accepted() + "; nobody is known without it");
        }
        return List.of();
    }
}
