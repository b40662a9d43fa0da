package mentoring.tandem.matching.rule;

import mentoring.shared.Localised;

/** Where tandems across subsidiaries are preferred, it counts that the two work for different ones. */
public record AcrossSubsidiaries(int weight) implements WeightedRule<Mentee> {
    @Override
    public String code() {
        return "across-subsidiaries";
    }

    @Override
    public int count(Mentor mentor, Mentee mentee) {
        return mentor.profile().subsidiary().equals(mentee.profile().subsidiary()) ? 0 : 1;
    }

    @Override
    public Localised found(Mentor mentor, Mentee mentee) {
        return RuleTexts.of("across-subsidiaries.found");
    }
}
