package mentoring.tandem.matching.table;

import mentoring.shared.Localised;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.WeightedRule;

/** A rule of somebody else's: ids that end alike. */
record Nearness(int weight) implements WeightedRule<Mentee> {
    @Override
    public String code() {
        return "nearness";
    }

    @Override
    public int count(Mentor mentor, Mentee mentee) {
        return 9 - (int) Math.abs(mentor.person().value() % 10 - mentee.person().value() % 10);
    }

    @Override
    public Localised found(Mentor mentor, Mentee mentee) {
        return new Localised("proche", "near");
    }
}
