package mentoring.programme.control;

import mentoring.programme.WaveState;
import mentoring.programme.entity.Wave;
import mentoring.shared.Caller;
import mentoring.shared.NotFound;
import mentoring.shared.Role;

/**
 * Who sees a wave: those who hold for its subsidiary, and once it has opened every participant of the group, because a mentor may come
 * from another subsidiary. To all others it is not there.
 */
public final class Visibility {
    private Visibility() {}

    public static boolean sees(Caller caller, Wave wave) {
        return caller.holdsFor(wave.subsidiary()) || (caller.is(Role.PARTICIPANT) && wave.state() != WaveState.PLANNED);
    }

    /** Refuses with {@code not-found}. */
    public static void mustSee(Caller caller, Wave wave) {
        if (!sees(caller, wave)) {
            throw NotFound.of("wave", wave.id().value());
        }
    }

    /** Refuses with {@code not-found} who does not see the wave, with {@code not-allowed} who does not manage its subsidiary. */
    public static void mustManage(Caller caller, Wave wave) {
        mustSee(caller, wave);
        Stewardship.mustManage(caller, wave.subsidiary());
    }
}
