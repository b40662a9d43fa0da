package mentoring.tandem;

/** How a rule of a pairing policy works. */
public enum RuleKind {
    /** Must be met, whatever anybody decides. */
    HARD,
    /** Must be met where its value is 1. */
    SWITCH,
    /** Allows as many as its value says. */
    LIMIT,
    /** Brings points, or costs them: its value for each unit that it counts. */
    WEIGHT
}
