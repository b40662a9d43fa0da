package mentoring.directory.control.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The key that names a file's profile, and with it which other keys make sense. */
final class ProfilePart {
    static final String PROFILE = "profile";
    private static final List<String> WORDS =
            Arrays.stream(Profile.values()).map(Profile::word).toList();
    private static final Kind<Profile> KIND =
            new Kind<>("one of " + String.join(", ", WORDS), WORDS, ProfilePart::profile);

    private ProfilePart() {}

    /** The profile named; of one that is misspelt the nearest, so that the rest of the file is judged by what was probably meant. */
    static Profile of(Draft draft) {
        Profile found = draft.optional(PROFILE, KIND, null);
        if (found != null || !draft.has(PROFILE)) {
            return found == null ? Profile.OPENLDAP : found;
        }
        Kind<String> anything = Kinds.text("", text -> true);
        return draft.peek(PROFILE, anything)
                .map(text -> Misspelt.nearest(text, WORDS))
                .flatMap(ProfilePart::profile)
                .orElse(Profile.OPENLDAP);
    }

    /** Every key that nobody knows is a mistake, and so is one that goes with another profile. */
    static void check(Draft draft, Profile profile) {
        Map<String, String> elsewhere = new HashMap<>();
        for (Profile other : Profile.values()) {
            keys(draft, other).forEach(key -> elsewhere.merge(key, other.word(), (some, more) -> some + ", " + more));
        }
        draft.knowsOnly(keys(draft, profile), elsewhere);
    }

    private static List<String> keys(Draft draft, Profile profile) {
        List<String> keys = new ArrayList<>(SubsidiaryFile.GENERAL);
        keys.addAll(PolicyPart.KEYS);
        if (profile == Profile.COMMUNITY) {
            keys.addAll(CommunityPart.KEYS);
            return keys;
        }
        keys.addAll(profile.isServer() ? LdapPart.KEYS : FilePart.keys(profile));
        keys.addAll(AttributePart.KEYS);
        keys.addAll(CareerPart.keys(draft));
        keys.add(SubsidiaryFile.DEPARTURES);
        return keys;
    }

    private static Optional<Profile> profile(String text) {
        return Arrays.stream(Profile.values())
                .filter(profile -> profile.word().equals(text))
                .findFirst();
    }
}
