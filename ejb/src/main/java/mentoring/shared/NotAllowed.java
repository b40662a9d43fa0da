package mentoring.shared;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What a caller sees but may not do: {@code not-allowed}, with the roles or the relation that would allow it. */
public final class NotAllowed extends Refusal {
    private static final long serialVersionUID = 1L;

    private final transient Phrase words;

    private NotAllowed(String needed, Phrase words) {
        super("not-allowed", Map.of("needed", needed));
        this.words = words;
    }

    /** @param relation who may do it, for example {@code the mentor of the tandem}; its words stand under {@code needed.the-mentor-of-the-tandem} */
    public static NotAllowed needs(String relation) {
        return new NotAllowed(relation, phrase(relation));
    }

    /** Any of the roles would do. */
    public static NotAllowed needs(Role... any) {
        return new NotAllowed(claims(any), roles(any));
    }

    /** Any of the roles would do, if it is held for the subsidiary. */
    public static NotAllowed needs(SubsidiaryCode subsidiary, Role... any) {
        return new NotAllowed(claims(any) + " of " + subsidiary, held(subsidiary, any));
    }

    /** The person would do, or any of the roles, if it is held for the subsidiary. */
    public static NotAllowed needsPersonOr(SubsidiaryCode subsidiary, Role... any) {
        return new NotAllowed(
                "the person, or " + claims(any) + " of " + subsidiary,
                either(phrase("the person"), held(subsidiary, any)));
    }

    @Override
    public Map<String, Object> words() {
        return Map.of("needed", words);
    }

    private static String claims(Role... any) {
        return Arrays.stream(any).map(Role::claim).collect(Collectors.joining(" or "));
    }

    private static Phrase roles(Role... any) {
        return Arrays.stream(any)
                .map(role -> phrase(role.claim()))
                .reduce(NotAllowed::either)
                .orElseThrow();
    }

    private static Phrase held(SubsidiaryCode subsidiary, Role... any) {
        return new Phrase(
                NotAllowed.class, "needed.held", Map.of("roles", roles(any), "subsidiary", subsidiary.value()));
    }

    private static Phrase either(Phrase one, Phrase other) {
        return new Phrase(NotAllowed.class, "needed.either", Map.of("one", one, "other", other));
    }

    private static Phrase phrase(String needed) {
        return new Phrase(NotAllowed.class, "needed." + needed.replace(' ', '-'));
    }
}
