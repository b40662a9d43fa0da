package mentoring.tandem.matching.rule;

import java.util.Map;
import mentoring.shared.Localised;

/** Mentor and mentee share a language. */
public final class CommonLanguage implements HardRule<Mentee> {
    @Override
    public String code() {
        return "common-language";
    }

    @Override
    public String reason() {
        return "no-common-language";
    }

    @Override
    public boolean allows(Mentor mentor, Mentee mentee) {
        return !mentor.profile().languagesSharedWith(mentee.profile()).isEmpty();
    }

    @Override
    public Localised met(Mentor mentor, Mentee mentee) {
        return RuleTexts.of(
                "common-language.met",
                Map.of("languages", RuleTexts.languages(mentor.profile().languagesSharedWith(mentee.profile()))));
    }
}
