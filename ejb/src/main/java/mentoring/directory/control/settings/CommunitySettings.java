package mentoring.directory.control.settings;

import java.util.Map;
import java.util.Set;

/**
 * Who may join a community: people outside of any directory, by invitation, who declare themselves which side they are on.
 *
 * <p>The ages are what the registration asks to confirm with yes or no. Nobody's age or birth date is ever asked for or kept.
 *
 * @param invitedBy the roles that may invite beside HR and operators
 * @param invitationDays for how many days an invitation stands
 * @param juniors the ages of those who may register as juniors; null when there are to be none
 * @param seniors the ages of those who may register as seniors; null when there are to be none
 * @param notice the web address of the data notice that everybody agrees to; null when there is none
 */
public record CommunitySettings(Set<String> invitedBy, int invitationDays, Ages juniors, Ages seniors, String notice)
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

        /** True for everybody older than an age. */
        public boolean isOpen() {
            return to == Integer.MAX_VALUE;
        }

        /** For texts. */
        public Map<String, Object> facts(String band) {
            return isOpen() ? Map.of("band", band, "age", from - 1) : Map.of("band", band, "from", from, "to", to);
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
