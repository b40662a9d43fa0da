package mentoring.shared;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a job has met with and made so far; kinds of jobs that do not count something have null there.
 *
 * @param read entries read
 * @param joined people who joined or returned
 * @param changed people who changed
 * @param left people marked as departed
 * @param skipped entries that made no person
 */
public record JobCounts(Integer read, Integer joined, Integer changed, Integer left, Integer skipped) {
    public static final JobCounts NONE = new JobCounts(null, null, null, null, null);

    /** Those that are counted, by name. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("read", read);
        facts.put("joined", joined);
        facts.put("changed", changed);
        facts.put("left", left);
        facts.put("skipped", skipped);
        facts.values().removeIf(count -> count == null);
        return facts;
    }
}
