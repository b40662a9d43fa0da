package mentoring.certification.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import mentoring.certification.MentorState;
import mentoring.certification.control.MentorCalendar;
import mentoring.certification.control.MentorTransitions;
import mentoring.certification.control.StoredMentors;
import mentoring.certification.entity.Mentor;
import mentoring.directory.PersonId;
import mentoring.directory.boundary.People;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.Transition;

/** What happens to mentors' records without a trainer: enrolments open them, time ends certifications. */
@Stateless
public class MentorRecords {
    @Inject
    StoredMentors stored;

    @Inject
    MentorTransitions transitions;

    @Inject
    MentorCalendar calendar;

    @Inject
    People people;

    @Inject
    Clock clock;

    /** Opens the record of who enrols as mentor in a wave of the subsidiary, or lets its managers keep the one there is. */
    public void open(PersonId person, SubsidiaryCode subsidiary, String actor) {
        Mentor mentor = stored.findForChange(person).orElseGet(() -> opened(person, actor));
        mentor.concern(subsidiary, clock);
    }

    /** The record of who has moved to another subsidiary, if there is one, goes along as it is. */
    public void move(PersonId person, SubsidiaryCode home) {
        stored.findForChange(person).ifPresent(mentor -> mentor.moveTo(home, clock));
    }

    /** Whose certification is over somewhere in the world; {@link #expire} decides by the mentor's own calendar. */
    public List<PersonId> overdue() {
        return stored.overdue(calendar.latestToday());
    }

    /** Ends the certification of a mentor when its period is over; asked twice, or by two nodes at once, it happens once. */
    public void expire(PersonId person) {
        stored.findForChange(person)
                .filter(mentor -> mentor.expire(calendar.of(mentor)))
                .ifPresent(mentor -> transitions.announce(mentor, MentorState.CERTIFIED, Transition.SYSTEM));
    }

    private Mentor opened(PersonId person, String actor) {
        Mentor mentor = new Mentor(person, people.known(person).subsidiary(), clock);
        stored.add(mentor);
        transitions.announce(mentor, null, actor);
        return mentor;
    }
}
