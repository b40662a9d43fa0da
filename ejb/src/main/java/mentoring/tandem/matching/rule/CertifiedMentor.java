package mentoring.tandem.matching.rule;

import mentoring.shared.Localised;

/** Who coaches has been prepared for it: a mentor holds a valid certification on the day. */
public final class CertifiedMentor implements HardRule<Mentee> {
    @Override
    public String code() {
        return "certified-mentor";
    }

    @Override
    public String reason() {
        return "mentor-not-certified";
    }

    @Override
    public boolean allows(Mentor mentor, Mentee mentee) {
        return mentor.certified();
    }

    @Override
    public Localised met(Mentor mentor, Mentee mentee) {
        return RuleTexts.of("certified-mentor.met");
    }
}
