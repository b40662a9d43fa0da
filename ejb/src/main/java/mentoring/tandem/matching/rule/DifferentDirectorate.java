package mentoring.tandem.matching.rule;

import mentoring.shared.Localised;

/** Mentor and mentee discover another trade: their directorates are known and differ. */
public record DifferentDirectorate(int weight) implements WeightedRule<Mentee> {
    @Override
    public String code() {
        return "different-directorate";
    }

    @Override
    public int count(Mentor mentor, Mentee mentee) {
        return mentor.profile().isInAnotherDirectorateThan(mentee.profile()) ? 1 : 0;
    }

    @Override
    public Localised found(Mentor mentor, Mentee mentee) {
        return RuleTexts.of("different-directorate.found");
    }
}
