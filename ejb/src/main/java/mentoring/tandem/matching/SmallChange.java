package mentoring.tandem.matching;

import java.util.HashMap;
import java.util.Map;
import mentoring.directory.PersonId;
import mentoring.tandem.Obstacle;
import mentoring.tandem.matching.rule.RuleTexts;

/**
 * A small change of who is there or when.
 *
 * @param code of its kind
 * @param person whom it is about; null for somebody who is not there yet
 * @param facts for its text
 * @param made the instance with the change made
 */
record SmallChange(String code, PersonId person, Map<String, ?> facts, Instance made) {
    /** @param more mentees seated by it */
    Obstacle told(int more) {
        Map<String, Object> all = new HashMap<>(facts);
        all.put("more", more);
        return new Obstacle(code, person, RuleTexts.of(code + ".text", all), more);
    }
}
