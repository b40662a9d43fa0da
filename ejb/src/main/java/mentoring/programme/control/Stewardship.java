package mentoring.programme.control;

import java.util.List;
import mentoring.programme.entity.Wave;
import mentoring.shared.Caller;
import mentoring.shared.NotAllowed;
import mentoring.shared.Role;
import mentoring.shared.SubsidiaryCode;

/**
 * Who may steer a programme: any programme manager while it has no waves, then the managers of the subsidiary that leads its cascade,
 * because what they decide binds all that follow.
 */
public final class Stewardship {
    private Stewardship() {}

    /**
     * Refuses with {@code not-allowed}.
     *
     * @param waves of the programme, in order of their place
     */
    public static void mustSteer(Caller caller, List<Wave> waves) {
        caller.mustBe(Role.PROGRAMME_MANAGER);
        waves.stream().findFirst().map(Wave::subsidiary).ifPresent(leading -> mustManage(caller, leading));
    }

    /** Refuses with {@code not-allowed} whoever is no programme manager of the subsidiary. */
    static void mustManage(Caller caller, SubsidiaryCode subsidiary) {
        if (!caller.may(subsidiary, Role.PROGRAMME_MANAGER)) {
            throw NotAllowed.needs(subsidiary, Role.PROGRAMME_MANAGER);
        }
    }
}
