package mentoring.tandem.boundary;

import java.util.Optional;
import mentoring.directory.PersonId;

/**
 * Whose eyes a tandem is put into words for.
 *
 * @param member the member who reads; empty for who is none
 * @param oversees true for the programme managers and HR of the scope, and for the module itself: they read all
 */
record Reader(Optional<PersonId> member, boolean oversees) {
    static final Reader OF_ALL = new Reader(Optional.empty(), true);

    static Reader member(PersonId person) {
        return new Reader(Optional.of(person), false);
    }

    /** Why somebody declined is between them and the programme. */
    boolean readsReasonsOf(PersonId person) {
        return oversees || isMember(person);
    }

    /** What a mentee wishes to learn is between them and the mentor. */
    boolean readsWishesOf(PersonId mentee, PersonId mentor) {
        return readsReasonsOf(mentee) || isMember(mentor);
    }

    private boolean isMember(PersonId person) {
        return member.filter(person::equals).isPresent();
    }
}
