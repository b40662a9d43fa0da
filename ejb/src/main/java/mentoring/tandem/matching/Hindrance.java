package mentoring.tandem.matching;

import java.util.HashMap;
import java.util.Map;
import mentoring.directory.PersonId;
import mentoring.shared.Localised;
import mentoring.tandem.Obstacle;
import mentoring.tandem.matching.rule.RuleTexts;

/**
 * What keeps some mentees out: a rule, or that a small change is not made.
 *
 * @param code of the rule, or of the kind of change
 * @param person whom the change is about; null for a rule, and for somebody who is not there yet
 * @param text the key of its words
 * @param facts for its words
 * @param more mentees would be seated without it
 */
record Hindrance(String code, PersonId person, String text, Map<String, ?> facts, int more) {
    Hindrance moving(int mentees) {
        return new Hindrance(code, person, text, facts, mentees);
    }

    Hindrance plus(Hindrance same) {
        return moving(more + same.more);
    }

    Hindrance max(Hindrance same) {
        return more >= same.more ? this : same;
    }

    Obstacle told(boolean estimated) {
        Map<String, Object> all = new HashMap<>(facts);
        all.put("more", more);
        Localised words = RuleTexts.of(text, all);
        return new Obstacle(
                code,
                person,
                estimated ? RuleTexts.of("estimated.text", Map.of("text", words)) : words,
                more,
                estimated);
    }
}
