package mentoring.directory.control.mapping;

import mentoring.directory.entity.PersonFacts;
import mentoring.shared.SubsidiaryCode;

/**
 * What happens to one person.
 *
 * @param known null for somebody who joins; of another subsidiary for somebody who moves here
 * @param to for somebody who moves away, the subsidiary that shows them now, as which the facts have it; null for everybody else
 */
public record PersonChange(Kind kind, KnownPerson known, PersonFacts facts, SubsidiaryCode to) {
    /** What happens to somebody of the subsidiary that is read, or who comes there. */
    public PersonChange(Kind kind, KnownPerson known, PersonFacts facts) {
        this(kind, known, facts, null);
    }

    public boolean joins() {
        return known == null;
    }

    public boolean moves() {
        return kind == Kind.MOVES;
    }

    /** Ways to differ from what is known. */
    public enum Kind {
        JOINS,
        RETURNS,
        /** From one subsidiary to another; a departed person returns by it. */
        MOVES,
        CHANGES
    }
}
