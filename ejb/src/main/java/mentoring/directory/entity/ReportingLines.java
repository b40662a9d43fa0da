package mentoring.directory.entity;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.directory.PersonId;

/** Who reports to whom; ends where a directory makes people report in a circle. */
public final class ReportingLines {
    private final Map<PersonId, PersonId> managers;
    private final Map<PersonId, Set<PersonId>> known = new HashMap<>();

    /** @param managers by those who report to them */
    public ReportingLines(Map<PersonId, PersonId> managers) {
        this.managers = managers;
    }

    /** The direct manager and everybody above, up to the top: the same set for all who report to one manager, unless they stand above themselves. */
    public Set<PersonId> above(PersonId person) {
        PersonId manager = managers.get(person);
        if (manager == null) {
            return Set.of();
        }
        Set<PersonId> above = known.computeIfAbsent(manager, this::upFrom);
        return above.contains(person) ? without(above, person) : above;
    }

    private Set<PersonId> upFrom(PersonId first) {
        Set<PersonId> chain = new LinkedHashSet<>();
        PersonId next = first;
        while (next != null && chain.add(next)) {
            next = managers.get(next);
        }
        return Set.copyOf(chain);
    }

    private static Set<PersonId> without(Set<PersonId> people, PersonId one) {
        return people.stream().filter(person -> !person.equals(one)).collect(Collectors.toUnmodifiableSet());
    }
}
