package mentoring.tandem.matching;

import java.util.Map;
import mentoring.directory.PersonId;

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
    Hindrance missing(int more) {
        return new Hindrance(code, person, code + ".text", facts, more);
    }
}
