package mentoring.tandem.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import mentoring.directory.PersonId;
import mentoring.directory.boundary.People;
import mentoring.shared.Caller;
import mentoring.shared.NotFound;
import mentoring.shared.Role;
import mentoring.tandem.TandemId;
import mentoring.tandem.control.StoredTandems;
import mentoring.tandem.entity.Tandem;
import mentoring.tandem.entity.TandemMember;

/** Who sees which tandem: its members, and the programme managers and HR of its subsidiary. To anybody else it does not exist. */
@Dependent
class Sight {
    static final Role[] OVERSEERS = {Role.PROGRAMME_MANAGER, Role.SUBSIDIARY_HR, Role.GROUP_HR};

    @Inject
    StoredTandems stored;

    @Inject
    People people;

    Seen find(Caller caller, TandemId id) {
        return of(caller, id, stored.find(id));
    }

    /** Holds the tandem until the transaction ends. */
    Seen hold(Caller caller, TandemId id) {
        return of(caller, id, stored.hold(id));
    }

    private Seen of(Caller caller, TandemId id, Optional<Tandem> found) {
        return found.map(tandem -> new Seen(tandem, reader(caller, tandem)))
                .filter(seen ->
                        seen.reader().oversees() || seen.reader().member().isPresent())
                .orElseThrow(() -> NotFound.of("tandem", id.value()));
    }

    // A programme manager need not be anybody in a directory, and may also be a member.
    private Reader reader(Caller caller, Tandem tandem) {
        Optional<PersonId> self = tandem.members().stream()
                .map(TandemMember::person)
                .filter(person -> people.isSelf(caller, person))
                .findFirst();
        return new Reader(self, caller.may(tandem.subsidiary(), OVERSEERS));
    }
}
