package mentoring.enrolment.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import mentoring.directory.PersonId;
import mentoring.directory.boundary.People;
import mentoring.directory.boundary.PersonView;
import mentoring.programme.boundary.WaveView;
import mentoring.shared.Caller;
import mentoring.shared.NotAllowed;
import mentoring.shared.NotFound;
import mentoring.shared.Role;

/** Whose enrolments a caller may make, see and withdraw. */
@Dependent
public class Applicants {
    private static final Role[] WRITERS = {Role.PROGRAMME_MANAGER, Role.SUBSIDIARY_HR};
    private static final Role[] READERS = {Role.PROGRAMME_MANAGER, Role.SUBSIDIARY_HR, Role.GROUP_HR};

    @Inject
    People people;

    /**
     * The person to enrol: the caller, or whom a manager of the wave's subsidiary names within the caller's scope.
     *
     * <p>Refusals: {@code person-unknown}, {@code not-allowed}, {@code not-found}.
     *
     * @param named null for the caller
     */
    PersonView toEnrol(Caller caller, WaveView wave, PersonId named) {
        if (named == null) {
            return people.of(caller);
        }
        boolean self = people.isSelf(caller, named);
        if (!self && !caller.may(wave.subsidiary(), WRITERS)) {
            throw NotAllowed.needs(wave.subsidiary(), WRITERS);
        }
        PersonView person = people.known(named);
        if (!self && !caller.may(person.subsidiary(), WRITERS)) {
            throw NotFound.of("person", named.value());
        }
        return person;
    }

    /** True for who sees every enrolment of the wave. */
    boolean reads(Caller caller, WaveView wave) {
        return caller.may(wave.subsidiary(), READERS);
    }

    boolean sees(Caller caller, WaveView wave, PersonId person) {
        return reads(caller, wave) || people.isSelf(caller, person);
    }

    /** Refuses with {@code not-allowed} who sees the enrolment without being the person or a manager of the wave's subsidiary. */
    void mustBeAbleToWithdraw(Caller caller, WaveView wave, PersonId person) {
        if (!people.isSelf(caller, person) && !caller.may(wave.subsidiary(), WRITERS)) {
            throw NotAllowed.needsPersonOr(wave.subsidiary(), WRITERS);
        }
    }
}
