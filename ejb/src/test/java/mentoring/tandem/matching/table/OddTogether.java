package mentoring.tandem.matching.table;

import mentoring.shared.Localised;
import mentoring.tandem.matching.rule.HardRule;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;

/** A rule of somebody else's: the ranks of the two make an odd sum. */
record OddTogether() implements HardRule<Mentee> {
    @Override
    public String code() {
        return "odd-together";
    }

    @Override
    public String reason() {
        return "not-odd-together";
    }

    @Override
    public boolean allows(Mentor mentor, Mentee mentee) {
        return (mentor.profile().rank() + mentee.profile().rank()) % 2 == 1;
    }

    @Override
    public Localised met(Mentor mentor, Mentee mentee) {
        return new Localised("impair", "odd");
    }
}
