package mentoring.directory.control.mapping;

import mentoring.directory.entity.PersonFacts;

/**
 * What happens to one person.
 *
 * @param known null for somebody who joins
 */
public record PersonChange(Kind kind, KnownPerson known, PersonFacts facts) {
    public boolean joins() {
        return known == null;
    }

    /** Ways to differ from what is known. */
    public enum Kind {
        JOINS,
        RETURNS,
        CHANGES
    }
}
