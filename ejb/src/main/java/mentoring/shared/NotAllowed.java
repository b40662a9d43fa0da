package mentoring.shared;

import java.util.Map;

/** What a caller sees but may not do: {@code not-allowed}, with the roles or the relation that would allow it. */
public final class NotAllowed extends Refusal {
    private static final long serialVersionUID = 1L;

    private NotAllowed(String needed) {
        super("not-allowed", Map.of("needed", needed));
    }

    /** @param needed who may do it, for example {@code the mentor of the tandem} or {@code programme-manager} */
    public static NotAllowed needs(String needed) {
        return new NotAllowed(needed);
    }
}
