package mentoring.tandem.matching.rule;

import mentoring.shared.Localised;

/** Who works at the same site meets more easily. */
public record SameSite(int weight) implements WeightedRule<Mentee> {
    @Override
    public String code() {
        return "same-site";
    }

    @Override
    public int count(Mentor mentor, Mentee mentee) {
        return mentor.profile().isAtTheSiteOf(mentee.profile()) ? 1 : 0;
    }

    @Override
    public Localised found(Mentor mentor, Mentee mentee) {
        return RuleTexts.of("same-site.found");
    }
}
