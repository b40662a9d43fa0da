package mentoring.directory.control.settings;

import java.util.Set;

/**
 * Who may join a community: people outside of any directory, by invitation, who declare themselves which side they are on.
 *
 * <p>The ages are what the registration asks to confirm with yes or no. Nobody's age or birth date is ever asked for or kept.
 *
 * @param invitedBy the roles that may invite
 * @param invitationDays for how many days an invitation stands
 * @param juniors the ages of those who may register as juniors; null when there are to be none
 * @param seniors the ages of those who may register as seniors; null when there are to be none
 */
public record CommunitySettings(Set<String> invitedBy, int invitationDays, Ages juniors, Ages seniors)
        implements SourceSettings {
    /** The band of the juniors in a community. */
    public static final String JUNIOR = "JUNIOR";

    /** The band of the seniors in a community. */
    public static final String SENIOR = "SENIOR";

    public CommunitySettings {
        invitedBy = Set.copyOf(invitedBy);
    }

    /**
     * A range of ages in years, both ends included.
     *
     * @param to {@link Integer#MAX_VALUE} for everybody older
     */
    public record Ages(int from, int to) {
        boolean overlaps(Ages other) {
            return from <= other.to && other.from <= to;
        }
    }

    @Override
    public String description() {
        return "self-registration by invitation";
    }

    @Override
    public String place() {
        return "community";
    }
}
