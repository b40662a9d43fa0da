package mentoring.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The six roles a token may carry in its {@code groups} claim. */
public enum Role {
    PARTICIPANT,
    PROGRAMME_MANAGER,
    SUBSIDIARY_HR,
    GROUP_HR,
    COMEX,
    OPERATOR;

    /** The name in tokens and documents, for example {@code programme-manager}. */
    public String claim() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Role> of(String claim) {
        return Arrays.stream(values())
                .filter(role -> role.claim().equals(claim))
                .findFirst();
    }
}
