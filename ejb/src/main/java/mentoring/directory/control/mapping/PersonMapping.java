package mentoring.directory.control.mapping;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.directory.control.settings.PersonAttribute;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.directory.control.settings.Surrogates;
import mentoring.directory.control.source.DirectoryEntry;
import mentoring.directory.entity.Digest;
import mentoring.directory.entity.PersonFacts;

/** Turns an entry into what we know of a person, as the subsidiary's file says. */
public final class PersonMapping {
    private static final int MOST_REMEMBERED = 1_000;
    private static final int MOST_MANAGERS_REMEMBERED = 20_000;

    private final SubsidiarySettings settings;

    /** What was made of values before: few of them differ, and reading them takes longer than all the rest. */
    private final Map<List<String>, SortedSet<String>> spoken = new ConcurrentHashMap<>();

    /** The digests of managers' names: many people have one manager. */
    private final Map<String, String> managers = new ConcurrentHashMap<>();

    public PersonMapping(SubsidiarySettings settings) {
        this.settings = settings;
    }

    public MappedEntry map(DirectoryEntry entry) {
        EntryValues values = new EntryValues(entry, settings.attributes());
        String key = values.one(PersonAttribute.ID);
        String grade = values.one(PersonAttribute.GRADE);
        Optional<String> band = settings.careerBands().bandOf(grade);
        PersonFacts facts = facts(entry, values, key, grade, band);
        SkipReason reason = values.isSpoilt() ? values.spoilt() : lacks(entry, facts, band);
        return reason == null
                ? new MappedEntry.Found(entry.name(), facts, values.missing())
                : new MappedEntry.Skipped(key, entry.name(), reason, detail(values, reason, grade), values.missing());
    }

    private PersonFacts facts(
            DirectoryEntry entry, EntryValues values, String key, String grade, Optional<String> band) {
        String given = values.one(PersonAttribute.GIVEN_NAME);
        String family = values.one(PersonAttribute.FAMILY_NAME);
        return new PersonFacts(
                key,
                Digest.of(entry.reference()),
                values.one(PersonAttribute.LOGIN),
                displayName(values, given, family),
                given,
                family,
                values.one(PersonAttribute.MAIL),
                values.one(PersonAttribute.UNIT),
                values.one(PersonAttribute.DIRECTORATE),
                values.one(PersonAttribute.SITE),
                languages(values),
                grade,
                band.orElse(null),
                band.map(settings.careerBands()::rankOf).orElse(0),
                isComex(values),
                manager(entry, values));
    }

    private static SkipReason lacks(DirectoryEntry entry, PersonFacts facts, Optional<String> band) {
        if (Surrogates.areHalvedIn(entry.name())) {
            return SkipReason.BROKEN_CHARACTER;
        }
        if (facts.key() == null) {
            return SkipReason.NO_ID;
        }
        if (facts.login() == null) {
            return SkipReason.NO_LOGIN;
        }
        if (facts.familyName() == null) {
            return SkipReason.NO_FAMILY_NAME;
        }
        if (band.isEmpty()) {
            return facts.grade() == null ? SkipReason.NO_GRADE : SkipReason.GRADE_IN_NO_BAND;
        }
        return null;
    }

    private static String detail(EntryValues values, SkipReason reason, String grade) {
        if (values.isSpoilt()) {
            return values.spoiltIn().word();
        }
        return reason == SkipReason.GRADE_IN_NO_BAND ? grade : "";
    }

    /** Of two names that do not fit together the family name alone. */
    private static String displayName(EntryValues values, String given, String family) {
        String display = values.one(PersonAttribute.DISPLAY_NAME);
        if (display != null) {
            return display;
        }
        String both = Stream.of(given, family).filter(name -> name != null).collect(Collectors.joining(" "));
        return both.length() > PersonAttribute.DISPLAY_NAME.longest() ? family : both;
    }

    private SortedSet<String> languages(EntryValues values) {
        List<String> theirs = values.all(PersonAttribute.LANGUAGES);
        SortedSet<String> remembered = spoken.get(theirs);
        if (remembered != null) {
            return remembered;
        }
        SortedSet<String> found = Collections.unmodifiableSortedSet(read(theirs));
        if (spoken.size() < MOST_REMEMBERED) {
            spoken.put(theirs, found);
        }
        return found;
    }

    private SortedSet<String> read(List<String> theirs) {
        SortedSet<String> found = Languages.of(theirs);
        return found.isEmpty()
                ? new TreeSet<>(List.of(Locale.forLanguageTag(settings.locale()).getLanguage()))
                : found;
    }

    private boolean isComex(EntryValues values) {
        for (String value : values.all(PersonAttribute.COMEX)) {
            if (settings.attributes().comexValues().contains(value.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private String manager(DirectoryEntry entry, EntryValues values) {
        String name = values.one(PersonAttribute.MANAGER);
        if (name == null) {
            return null;
        }
        String remembered = managers.get(name);
        if (remembered != null) {
            return remembered;
        }
        String digest = Digest.of(entry.references().apply(name));
        if (managers.size() < MOST_MANAGERS_REMEMBERED) {
            managers.put(name, digest);
        }
        return digest;
    }
}
