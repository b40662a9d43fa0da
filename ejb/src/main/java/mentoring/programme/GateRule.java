package mentoring.programme;

/**
 * What a wave must reach for the next one to open: all four at once.
 *
 * @param minimumRespondents distinct people who evaluated; never below 5, the smallest group a figure is shown for
 * @param minimumResponsePercent evaluations received, in percent of those due
 * @param minimumSatisfactionTenths mean of the satisfaction questions, in tenths of the scale from 1 to 5: 35 means 3.5
 * @param minimumHeldPercent sessions held, in percent of those the format asks for
 */
public record GateRule(
        int minimumRespondents, int minimumResponsePercent, int minimumSatisfactionTenths, int minimumHeldPercent) {
    public static final GateRule DEFAULT = new GateRule(5, 70, 35, 80);
}
