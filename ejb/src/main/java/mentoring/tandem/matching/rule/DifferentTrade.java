package mentoring.tandem.matching.rule;

import mentoring.shared.Localised;

/** Mentor and mentee discover another trade: the units they work in are known and differ. Directories say nothing nearer to a trade. */
public record DifferentTrade(int weight) implements WeightedRule<Mentee> {
    @Override
    public String code() {
        return "different-trade";
    }

    @Override
    public int count(Mentor mentor, Mentee mentee) {
        return mentor.profile().isOfAnotherTradeThan(mentee.profile()) ? 1 : 0;
    }

    @Override
    public Localised found(Mentor mentor, Mentee mentee) {
        return RuleTexts.of("different-trade.found");
    }
}
