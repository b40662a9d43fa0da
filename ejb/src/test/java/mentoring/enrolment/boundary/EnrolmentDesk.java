package mentoring.enrolment.boundary;

import static mentoring.enrolment.ASubsidiary.ENERGIE;
import static mentoring.enrolment.ASubsidiary.SERVICES;
import static mentoring.enrolment.ASubsidiary.comexWave;
import static mentoring.enrolment.ASubsidiary.director;
import static mentoring.enrolment.ASubsidiary.employee;
import static mentoring.enrolment.ASubsidiary.holding;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import mentoring.directory.PersonDeparted;
import mentoring.directory.PersonId;
import mentoring.directory.boundary.PersonView;
import mentoring.enrolment.Attendance;
import mentoring.enrolment.Company;
import mentoring.enrolment.HalfDay;
import mentoring.enrolment.Side;
import mentoring.enrolment.control.EnrolmentTransitions;
import mentoring.enrolment.control.StoredEnrolments;
import mentoring.enrolment.entity.Enrolment;
import mentoring.programme.Level;
import mentoring.programme.WaveId;
import mentoring.shared.Caller;
import mentoring.shared.Page;
import mentoring.shared.PageRequest;
import mentoring.shared.Role;
import mentoring.testing.Injection;
import mentoring.testing.TestDatabase;
import mentoring.testing.Transitions;

/** Enrolments in the Comex wave of a subsidiary, on a database of its own, at half past midnight of its third of March. */
final class EnrolmentDesk implements AutoCloseable {
    static final WaveId WAVE = comexWave().id();
    static final Instant HALF_PAST_MIDNIGHT_IN_PARIS = Instant.parse("2026-03-02T23:30:00Z");

    final PersonView claire = director(51);
    final PersonView leo = employee(52, SERVICES);
    final PersonView jonas = employee(53, ENERGIE);
    final Transitions transitions = new Transitions();
    final OneWave waves = new OneWave(comexWave());
    final Enrolments enrolments;

    private final TestDatabase database = new TestDatabase();
    private final Clock clock = Clock.fixed(HALF_PAST_MIDNIGHT_IN_PARIS, ZoneOffset.UTC);
    private final StoredEnrolments stored = Injection.into(new StoredEnrolments(), database.entityManager());

    EnrolmentDesk() {
        Company people = new Company(claire, leo, jonas);
        enrolments = Injection.into(
                new Enrolments(),
                stored,
                Injection.into(new Applicants(), people),
                people,
                new Company.InParis(),
                new TwoTopics(),
                waves,
                clock,
                Injection.into(new EnrolmentTransitions(), transitions, clock));
    }

    EnrolmentView enrol(Caller caller, EnrolmentRequest request) {
        return database.inTransaction(() -> enrolments.enrol(caller, WAVE, request));
    }

    EnrolmentView withdraw(Caller caller, EnrolmentView read) {
        return database.inTransaction(() -> enrolments.withdraw(caller, read.id(), read.version(), "changing jobs"));
    }

    /** The directory shows the person no longer. */
    void depart(PersonView person) {
        Leavers leavers = Injection.into(
                new Leavers(), stored, waves, clock, Injection.into(new EnrolmentTransitions(), transitions, clock));
        database.inTransaction(() -> {
            leavers.onDeparture(new PersonDeparted(person.id(), person.subsidiary()));
            return person;
        });
    }

    Page<EnrolmentView> list(Caller caller, Side side, PageRequest page) {
        return enrolments.list(caller, WAVE, side, page);
    }

    /** Stores an enrolment as the second of two requests would that have both found none. */
    void storeAtOnce(PersonView person) {
        database.inTransaction(() -> {
            stored.add(new Enrolment(
                    WAVE,
                    person.id(),
                    request(Side.MENTOR).wishes(comexWave().formation()),
                    person.login(),
                    clock.instant()));
            return person;
        });
    }

    static Caller participant(PersonView person) {
        return holding(person, Role.PARTICIPANT);
    }

    static EnrolmentRequest request(Side side) {
        return request(null, side);
    }

    static EnrolmentRequest request(PersonId person, Side side) {
        return request(
                person,
                side,
                List.of(
                        new TopicChoice("social-networks", Level.DISCOVERING, 2),
                        new TopicChoice("data", Level.PRACTISING, 1)));
    }

    static EnrolmentRequest request(PersonId person, Side side, List<TopicChoice> topics) {
        return new EnrolmentRequest(
                person,
                side,
                topics,
                Set.of("fr", "en"),
                Attendance.EITHER,
                EnumSet.of(HalfDay.THU_PM, HalfDay.MON_AM),
                null,
                true);
    }

    @Override
    public void close() {
        database.close();
    }
}
