package mentoring.tandem.matching.rule;

import mentoring.shared.Localised;

/** Nobody is coached by someone they lead or report to, at any depth. */
public final class NoReportingLine implements HardRule<Mentee> {
    @Override
    public String code() {
        return "no-reporting-line";
    }

    @Override
    public String reason() {
        return "same-reporting-line";
    }

    @Override
    public boolean allows(Mentor mentor, Mentee mentee) {
        return !mentor.profile().isInLineWith(mentee.profile());
    }

    @Override
    public Localised met(Mentor mentor, Mentee mentee) {
        return RuleTexts.of("no-reporting-line.met");
    }
}
