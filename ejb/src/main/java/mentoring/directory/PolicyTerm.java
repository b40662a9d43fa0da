package mentoring.directory;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a programme or a subsidiary may decide of the pairing policy, under the code of the rule that obeys. A value is a whole number: points
 * for each unit that a weighted rule counts, a limit, or 1 for a switch that is on and 0 for one that is off.
 */
public enum PolicyTerm {
    MENTOR_CAPACITY("mentor-capacity", Kind.LIMIT, 1, 3),
    SAME_SUBSIDIARY("same-subsidiary", Kind.SWITCH, 0, 1),
    NO_EARLIER_TANDEM("no-earlier-tandem", Kind.SWITCH, 0, 1),
    TOPICS_BY_PRIORITY("topics-by-priority", Kind.WEIGHT, 0, 100),
    LEVEL_GAP("level-gap", Kind.WEIGHT, 0, 100),
    COMPLEMENTARY_SKILLS("complementary-skills", Kind.WEIGHT, 0, 100),
    DIFFERENT_TRADE("different-trade", Kind.WEIGHT, 0, 100),
    DIFFERENT_DIRECTORATE("different-directorate", Kind.WEIGHT, 0, 100),
    ACROSS_SUBSIDIARIES("across-subsidiaries", Kind.WEIGHT, 0, 100),
    ACROSS_GENERATIONS("across-generations", Kind.WEIGHT, 0, 100),
    GRADE_DISTANCE("grade-distance", Kind.WEIGHT, 0, 100),
    SHARED_HALF_DAYS("shared-half-days", Kind.WEIGHT, 0, 100),
    SAME_SITE("same-site", Kind.WEIGHT, 0, 100),
    FURTHER_LANGUAGES("further-languages", Kind.WEIGHT, 0, 100),
    STABILITY("stability", Kind.WEIGHT, 0, 100),
    EARLIER_TANDEM("earlier-tandem", Kind.WEIGHT, 0, 100),
    PEER_DIRECTORATES("peer-directorates", Kind.WEIGHT, 0, 100);

    /** What the value of a term is. */
    public enum Kind {
        /** The most that a hard rule allows. */
        LIMIT,
        /** 1 puts a hard rule into force, 0 does not. */
        SWITCH,
        /** Whole points for each unit that a weighted rule counts; 0 switches it off. */
        WEIGHT
    }

    private final String code;
    private final Kind kind;
    private final int least;
    private final int most;

    PolicyTerm(String code, Kind kind, int least, int most) {
        this.code = code;
        this.kind = kind;
        this.least = least;
        this.most = most;
    }

    public static Optional<PolicyTerm> of(String code) {
        return Arrays.stream(values()).filter(term -> term.code.equals(code)).findFirst();
    }

    /** Of the rule that obeys, for example {@code same-subsidiary}. */
    public String code() {
        return code;
    }

    public Kind kind() {
        return kind;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    public boolean accepts(int value) {
        return value >= least && value <= most;
    }

    /** In a subsidiary's file, for example {@code pairing.weight.same-site} or {@code pairing.mentor-capacity}. */
    public String key() {
        return (kind == Kind.WEIGHT ? "pairing.weight." : "pairing.") + code;
    }
}
