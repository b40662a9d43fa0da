package mentoring.certification.boundary;

import static mentoring.enrolment.ASubsidiary.ENERGIE;
import static mentoring.enrolment.ASubsidiary.SERVICES;
import static mentoring.enrolment.ASubsidiary.director;
import static mentoring.enrolment.ASubsidiary.employee;
import static mentoring.enrolment.ASubsidiary.leaver;
import static mentoring.enrolment.ASubsidiary.manager;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mentoring.certification.PreparationModule;
import mentoring.certification.control.MentorCalendar;
import mentoring.certification.control.MentorTransitions;
import mentoring.certification.control.StoredMentors;
import mentoring.directory.PersonId;
import mentoring.directory.boundary.PersonView;
import mentoring.enrolment.Company;
import mentoring.shared.Caller;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.Transition;
import mentoring.testing.Injection;
import mentoring.testing.TestDatabase;
import mentoring.testing.Transitions;

/** Mentors and their trainers in two subsidiaries, on a database of its own. */
final class TrainingCentre implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    static final LocalDate LAST_DAY = TODAY.plusYears(1);
    static final Caller TRAINER = manager(SERVICES);

    final PersonView claireOfTheComex = director(51);
    final PersonView leo = employee(52, SERVICES);
    final PersonView jonas = employee(53, ENERGIE);
    final PersonView anneWhoLeft = leaver(54);
    final Transitions transitions = new Transitions();
    final Mentors mentors;

    private final Company people = new Company(claireOfTheComex, leo, jonas, anneWhoLeft);
    private final TestDatabase database = new TestDatabase();
    private final StoredMentors stored = Injection.into(new StoredMentors(), database.entityManager());

    TrainingCentre() {
        Clock clock = noonOf(TODAY);
        Trainers trainers = Injection.into(new Trainers(), people);
        mentors = Injection.into(new Mentors(), stored, trainers, transitionsAt(clock), calendarAt(clock), clock);
    }

    MentorView attend(Caller caller, PersonId person, PreparationModule module) {
        return database.inTransaction(() -> mentors.attend(caller, person, module));
    }

    MentorView certify(PersonView person) {
        for (PreparationModule module : PreparationModule.values()) {
            attend(TRAINER, person.id(), module);
        }
        Rehearsal passed = new Rehearsal(TODAY, true);
        database.inTransaction(() -> mentors.recordRehearsal(TRAINER, person.id(), passed));
        Certification aYear = new Certification(TODAY, LAST_DAY);
        return database.inTransaction(() -> mentors.certify(TRAINER, person.id(), aYear));
    }

    Set<PersonId> certified(List<PersonId> people, LocalDate day) {
        return database.inTransaction(() -> mentors.certified(people, day));
    }

    /** Empty for who has none. */
    Optional<MentorView> record(PersonId person) {
        return database.inTransaction(() -> stored.find(person).map(MentorView::of));
    }

    MentorView suspend(PersonView person, long version) {
        return database.inTransaction(
                () -> mentors.suspend(TRAINER, person.id(), version, "a confidence was not kept"));
    }

    /** What happens when the person enrols as mentor in a wave of the subsidiary. */
    void enrolIn(SubsidiaryCode subsidiary, PersonView person) {
        database.inTransaction(() -> {
            recordsAt(TODAY).open(person.id(), subsidiary, person.login());
            return person;
        });
    }

    /** The directory of the other subsidiary shows the person now. */
    void move(PersonView person, SubsidiaryCode to) {
        MovedMentors moved = Injection.into(new MovedMentors(), recordsAt(TODAY));
        database.inTransaction(() -> {
            moved.on(new Transition(
                    "person",
                    Long.toString(person.id().value()),
                    Optional.of(to),
                    Optional.empty(),
                    "MOVED",
                    Transition.SYSTEM,
                    noonOf(TODAY).instant(),
                    Map.of("movedFrom", person.subsidiary().value())));
            return person;
        });
    }

    /** What the timer does on a day. */
    void expireOn(LocalDate day) {
        MentorRecords records = recordsAt(day);
        records.overdue()
                .forEach(person -> database.inTransaction(() -> {
                    records.expire(person);
                    return person;
                }));
    }

    private MentorRecords recordsAt(LocalDate day) {
        Clock clock = noonOf(day);
        return Injection.into(new MentorRecords(), stored, transitionsAt(clock), calendarAt(clock), people, clock);
    }

    private MentorTransitions transitionsAt(Clock clock) {
        return Injection.into(new MentorTransitions(), transitions, clock);
    }

    private static MentorCalendar calendarAt(Clock clock) {
        return Injection.into(new MentorCalendar(), new Company.InParis(), clock);
    }

    private static Clock noonOf(LocalDate day) {
        return Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    @Override
    public void close() {
        database.close();
    }
}
