package mentoring.directory.boundary;

import mentoring.shared.Caller;
import mentoring.shared.NotFound;
import mentoring.shared.Role;
import mentoring.shared.SubsidiaryCode;

/** Who looks after subsidiaries and their directories. */
final class Operators {
    private static final Role[] ROLES = {Role.OPERATOR, Role.SUBSIDIARY_HR, Role.GROUP_HR};

    private Operators() {}

    static Role[] roles() {
        return ROLES.clone();
    }

    /** Refuses others than HR and operators with {@code not-allowed}. */
    static void only(Caller caller) {
        caller.mustBe(ROLES);
    }

    static boolean mayLookAfter(Caller caller, SubsidiaryCode subsidiary) {
        return caller.may(subsidiary, ROLES);
    }

    /** Refuses also those outside of whose scope the subsidiary is, with {@code not-found}. */
    static void only(Caller caller, SubsidiaryCode subsidiary) {
        only(caller);
        if (!mayLookAfter(caller, subsidiary)) {
            throw NotFound.of("subsidiary", subsidiary);
        }
    }
}
