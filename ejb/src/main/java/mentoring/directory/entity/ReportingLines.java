package mentoring.directory.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mentoring.directory.PersonId;

/** Who reports to whom; ends where a directory makes people report in a circle. */
public record ReportingLines(Map<PersonId, PersonId> managers) {
    /** From the direct manager up to the top. */
    public List<PersonId> above(PersonId person) {
        Set<PersonId> chain = new LinkedHashSet<>();
        PersonId next = managers.get(person);
        while (next != null && !next.equals(person) && chain.add(next)) {
            next = managers.get(next);
        }
        return new ArrayList<>(chain);
    }
}
