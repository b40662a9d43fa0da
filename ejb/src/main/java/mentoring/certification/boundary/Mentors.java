package mentoring.certification.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import mentoring.certification.MentorState;
import mentoring.certification.PreparationModule;
import mentoring.certification.control.MentorCalendar;
import mentoring.certification.control.MentorTransitions;
import mentoring.certification.control.StoredMentors;
import mentoring.certification.entity.Mentor;
import mentoring.directory.PersonId;
import mentoring.directory.boundary.PersonView;
import mentoring.shared.Caller;
import mentoring.shared.NotFound;
import mentoring.shared.Page;
import mentoring.shared.PageRequest;
import mentoring.shared.StaleVersion;
import mentoring.shared.SubsidiaryCode;

/** Mentors are prepared and certified by trainers: programme managers and HR of the subsidiaries their records concern. */
@Stateless
public class Mentors {
    @Inject
    StoredMentors stored;

    @Inject
    Trainers trainers;

    @Inject
    MentorTransitions transitions;

    @Inject
    MentorCalendar calendar;

    @Inject
    Clock clock;

    /** One mentor's record: one's own, or one of the scope's for managers; anything else is {@code not-found}. */
    public MentorView get(Caller caller, PersonId person) {
        return stored.find(person)
                .filter(mentor -> trainers.sees(caller, mentor))
                .map(MentorView::of)
                .orElseThrow(() -> NotFound.of("mentor", person.value()));
    }

    /**
     * The records that managers of a subsidiary keep, in order of person.
     *
     * <p>Refusals: {@code not-allowed} for other roles, {@code not-found} for another subsidiary.
     */
    public Page<MentorView> list(Caller caller, SubsidiaryCode subsidiary, PageRequest page) {
        trainers.mustRead(caller, subsidiary);
        List<MentorView> found =
                stored.page(subsidiary, page).stream().map(MentorView::of).toList();
        return Page.of(found, page, view -> view.person().value());
    }

    /**
     * A mentor has followed a module today; the first one begins the training, and opens the record of who has none yet.
     *
     * <p>Refusals: {@code not-found}, {@code not-allowed}, {@code illegal-transition} once certified, {@code person-departed} and {@code
     * mentor-in-comex} for who cannot be a mentor.
     */
    public MentorView attend(Caller caller, PersonId person, PreparationModule module) {
        if (stored.find(person).isEmpty()) {
            open(caller, person);
        }
        return change(caller, person, (mentor, clockThere) -> mentor.attend(module, caller.subject(), clockThere));
    }

    /**
     * A mentor has rehearsed before trainers, with or without success.
     *
     * <p>Refusals: {@code not-found}, {@code not-allowed}, {@code illegal-transition} once certified, {@code rehearsal-out-of-range}.
     */
    public MentorView recordRehearsal(Caller caller, PersonId person, Rehearsal rehearsal) {
        return change(
                caller,
                person,
                (mentor, clockThere) ->
                        mentor.rehearse(rehearsal.heldOn(), rehearsal.passed(), caller.subject(), clockThere));
    }

    /**
     * A mentor is certified for a period, once every module is followed and a rehearsal passed.
     *
     * <p>Refusals: {@code not-found}, {@code not-allowed}, {@code preparation-incomplete}, {@code illegal-transition} when certified
     * before, {@code certification-period-reversed}, {@code certification-already-over}, {@code certification-too-far-ahead}, {@code
     * certification-too-long}.
     */
    public MentorView certify(Caller caller, PersonId person, Certification certification) {
        return change(
                caller,
                person,
                (mentor, clockThere) ->
                        mentor.certify(certification.validFrom(), certification.validUntil(), clockThere));
    }

    /**
     * A certification counts no more from now on.
     *
     * <p>Refusals: {@code not-found}, {@code not-allowed}, {@code stale-version}, {@code illegal-transition} unless certified.
     *
     * @param version the one the caller has read
     * @param reason 1 to 500 characters; the mentor may read it
     */
    public MentorView suspend(Caller caller, PersonId person, long version, String reason) {
        return change(caller, person, (mentor, clockThere) -> {
            StaleVersion.check(version, mentor.version());
            mentor.suspend(reason, clockThere);
        });
    }

    /** For other capabilities, without scope: who of these people may be paired or lead a session on the day. */
    public Set<PersonId> certified(Collection<PersonId> people, LocalDate day) {
        return stored.certified(people, day);
    }

    private void open(Caller caller, PersonId id) {
        PersonView person = trainers.mustOpenFor(caller, id);
        Mentor mentor = new Mentor(id, person.subsidiary(), clock);
        stored.add(mentor);
        transitions.announce(mentor, null, caller.subject());
    }

    private MentorView change(Caller caller, PersonId person, BiConsumer<Mentor, Clock> step) {
        Mentor mentor = stored.findForChange(person)
                .filter(found -> trainers.sees(caller, found))
                .orElseThrow(() -> NotFound.of("mentor", person.value()));
        trainers.mustKeep(caller, mentor);
        MentorState before = mentor.state();
        step.accept(mentor, calendar.of(mentor));
        stored.flush();
        transitions.announce(mentor, before, caller.subject());
        return MentorView.of(mentor);
    }
}
