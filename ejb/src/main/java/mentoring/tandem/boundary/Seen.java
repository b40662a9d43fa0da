package mentoring.tandem.boundary;

import mentoring.directory.PersonId;
import mentoring.shared.NotAllowed;
import mentoring.tandem.entity.Tandem;

/** A tandem that its reader may see. */
record Seen(Tandem tandem, Reader reader) {
    /** The member who acts; {@code not-allowed} for who only oversees. */
    PersonId memberOr(String needed) {
        return reader.member().orElseThrow(() -> NotAllowed.needs(needed));
    }
}
