package mentoring.certification.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import mentoring.certification.entity.Mentor;
import mentoring.directory.PersonId;
import mentoring.directory.boundary.People;
import mentoring.directory.boundary.PersonView;
import mentoring.enrolment.EnrolmentRefused;
import mentoring.shared.Caller;
import mentoring.shared.NotAllowed;
import mentoring.shared.NotFound;
import mentoring.shared.Role;
import mentoring.shared.SubsidiaryCode;

/** Who sees a mentor's record, and who keeps it: the managers of any subsidiary it concerns. */
@Dependent
public class Trainers {
    private static final Role[] KEEPERS = {Role.PROGRAMME_MANAGER, Role.SUBSIDIARY_HR};
    private static final Role[] READERS = {Role.PROGRAMME_MANAGER, Role.SUBSIDIARY_HR, Role.GROUP_HR};

    @Inject
    People people;

    boolean sees(Caller caller, Mentor mentor) {
        return holdsFor(caller, mentor, READERS) || people.isSelf(caller, mentor.person());
    }

    /** Refuses with {@code not-allowed} who sees the record without keeping it. */
    void mustKeep(Caller caller, Mentor mentor) {
        if (!holdsFor(caller, mentor, KEEPERS)) {
            throw NotAllowed.needs(KEEPERS);
        }
    }

    /**
     * Gives the person whose record the caller may open: {@code not-found} out of scope, {@code not-allowed} for other roles, {@code
     * person-departed} and {@code mentor-in-comex} for who cannot be a mentor.
     */
    PersonView mustOpenFor(Caller caller, PersonId id) {
        PersonView person = people.known(List.of(id)).get(id);
        if (person == null || !(people.isSelf(caller, id) || caller.may(person.subsidiary(), READERS))) {
            throw NotFound.of("mentor", id.value());
        }
        if (!caller.may(person.subsidiary(), KEEPERS)) {
            throw NotAllowed.needs(KEEPERS);
        }
        return eligible(person);
    }

    /** Refuses {@code not-allowed} other roles and {@code not-found} other subsidiaries. */
    void mustRead(Caller caller, SubsidiaryCode subsidiary) {
        caller.mustBe(READERS);
        if (!caller.may(subsidiary, READERS)) {
            throw NotFound.of("subsidiary", subsidiary);
        }
    }

    private static PersonView eligible(PersonView person) {
        if (!person.isActive()) {
            throw EnrolmentRefused.personDeparted();
        }
        if (person.comex()) {
            throw EnrolmentRefused.mentorInComex();
        }
        return person;
    }

    private static boolean holdsFor(Caller caller, Mentor mentor, Role... roles) {
        return mentor.scopes().stream().anyMatch(scope -> caller.may(scope, roles));
    }
}
