package mentoring.session.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import mentoring.directory.PersonId;
import mentoring.directory.boundary.People;
import mentoring.session.SessionId;
import mentoring.session.control.StoredSessions;
import mentoring.session.entity.Session;
import mentoring.shared.Caller;
import mentoring.shared.NotFound;
import mentoring.shared.Role;
import mentoring.tandem.boundary.TandemView;
import mentoring.tandem.boundary.Tandems;

/** Who sees which session: the members of its tandem, and the programme managers and HR of its subsidiary. */
@Dependent
class SessionSight {
    static final Role[] OVERSEERS = {Role.PROGRAMME_MANAGER, Role.SUBSIDIARY_HR, Role.GROUP_HR};

    @Inject
    StoredSessions stored;

    @Inject
    Tandems tandems;

    @Inject
    People people;

    /** Refuses with {@code not-found} what is not there and what the caller may not see. */
    Seen find(Caller caller, SessionId id) {
        Session session = stored.find(id).orElseThrow(() -> NotFound.of("session", id.value()));
        TandemView tandem = tandems.known(session.tandem());
        Optional<PersonId> self = memberBehind(caller, tandem);
        if (self.isEmpty() && !caller.may(session.subsidiary(), OVERSEERS)) {
            throw NotFound.of("session", id.value());
        }
        return new Seen(session, tandem, self);
    }

    Optional<PersonId> memberBehind(Caller caller, TandemView tandem) {
        return Seen.membersOf(tandem).stream()
                .filter(member -> people.isSelf(caller, member))
                .findFirst();
    }
}
