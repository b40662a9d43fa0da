package mentoring.shared;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * Who asks: every boundary method takes it first, so that the same rules hold over REST and JMS.
 *
 * @param subject the person's login in the group's directory, as the token's {@code sub}; more than 100 characters are refused with
 *     {@code invalid-input}
 * @param roles what the caller holds
 * @param subsidiaries codes of the subsidiaries the roles hold for; group HR and operators hold for all
 */
public record Caller(String subject, Set<Role> roles, Set<String> subsidiaries) {
    /** Characters of a subject, as of a login: whoever acts is written down with what they do. */
    public static final int LONGEST_SUBJECT = 100;

    public Caller {
        if (subject.length() > LONGEST_SUBJECT) {
            throw InvalidInput.at("sub", new Phrase(Caller.class, "accepted.subject", Map.of("most", LONGEST_SUBJECT)));
        }
        roles = Set.copyOf(roles);
        subsidiaries = Set.copyOf(subsidiaries);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isAnyOf(Role... some) {
        return Arrays.stream(some).anyMatch(roles::contains);
    }

    /** True when one of the caller's roles, whichever it is, reaches into the subsidiary: enough to be seen, not to act in a role. */
    public boolean holdsFor(SubsidiaryCode subsidiary) {
        return roles.stream().anyMatch(Caller::isGroupWide) || subsidiaries.contains(subsidiary.value());
    }

    /** True when the caller holds one of the roles for the subsidiary; that another role reaches everywhere is no help. */
    public boolean may(SubsidiaryCode subsidiary, Role... some) {
        return Arrays.stream(some)
                .filter(this::is)
                .anyMatch(role -> isGroupWide(role) || subsidiaries.contains(subsidiary.value()));
    }

    /** True when the caller holds one of the roles for every subsidiary. */
    public boolean mayEverywhere(Role... some) {
        return Arrays.stream(some).filter(this::is).anyMatch(Caller::isGroupWide);
    }

    private static boolean isGroupWide(Role role) {
        return role == Role.GROUP_HR || role == Role.OPERATOR;
    }

    /** Refuses with {@code not-allowed} unless the caller holds one of the roles. */
    public void mustBe(Role... some) {
        if (!isAnyOf(some)) {
            throw NotAllowed.needs(some);
        }
    }
}
