package mentoring.tandem.matching.rule;

import mentoring.shared.Localised;

/** A tandem joins generations: it counts that the two are of different career bands, whichever of them is the junior. */
public record AcrossGenerations(int weight) implements WeightedRule<Mentee> {
    @Override
    public String code() {
        return "across-generations";
    }

    @Override
    public int count(Mentor mentor, Mentee mentee) {
        return mentor.profile().rank() == mentee.profile().rank() ? 0 : 1;
    }

    @Override
    public Localised found(Mentor mentor, Mentee mentee) {
        return RuleTexts.of("across-generations.found");
    }
}
