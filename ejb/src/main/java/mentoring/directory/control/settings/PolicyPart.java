package mentoring.directory.control.settings;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentoring.directory.PolicyTerm;

/** The keys of a file that decide on pairing where the subsidiary wants it otherwise than the programme. */
final class PolicyPart {
    static final List<String> KEYS =
            Arrays.stream(PolicyTerm.values()).map(PolicyTerm::key).toList();

    private static final List<String> SWITCHES = List.of("off", "on");
    private static final Kind<Integer> SWITCH = new Kind<>(
            "on or off", SWITCHES, text -> Optional.of(SWITCHES.indexOf(text)).filter(value -> value >= 0));

    private PolicyPart() {}

    /** Only what the file decides. */
    static Map<PolicyTerm, Integer> of(Draft draft) {
        Map<PolicyTerm, Integer> decided = new EnumMap<>(PolicyTerm.class);
        for (PolicyTerm term : PolicyTerm.values()) {
            Integer value = draft.optional(term.key(), kind(term), null);
            if (value != null) {
                decided.put(term, value);
            }
        }
        return decided;
    }

    private static Kind<Integer> kind(PolicyTerm term) {
        return term.kind() == PolicyTerm.Kind.SWITCH ? SWITCH : Kinds.number(term.least(), term.most());
    }
}
