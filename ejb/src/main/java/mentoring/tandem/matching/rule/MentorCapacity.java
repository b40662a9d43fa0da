package mentoring.tandem.matching.rule;

/**
 * A mentor takes no more mentees than they offer, and no more than the policy allows.
 *
 * @param most 1 to 3
 */
public record MentorCapacity(int most) implements Rule {
    @Override
    public String code() {
        return "mentor-capacity";
    }

    /** How many seats are left: 0 or more. */
    public int seats(int offered, int taken) {
        return Math.max(0, Math.min(offered, most) - taken);
    }
}
