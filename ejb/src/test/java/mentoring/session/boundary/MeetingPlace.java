package mentoring.session.boundary;

import static mentoring.enrolment.ASubsidiary.SERVICES;
import static mentoring.enrolment.ASubsidiary.employee;
import static mentoring.enrolment.ASubsidiary.holding;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import mentoring.directory.PersonId;
import mentoring.directory.boundary.PersonView;
import mentoring.enrolment.Company;
import mentoring.session.ATandem;
import mentoring.session.CancelReason;
import mentoring.session.SessionId;
import mentoring.shared.Caller;
import mentoring.shared.Role;
import mentoring.shared.Transition;
import mentoring.tandem.TandemId;
import mentoring.tandem.TandemState;
import mentoring.tandem.boundary.TandemView;
import mentoring.tandem.entity.Tandem;
import mentoring.testing.TestDatabase;
import mentoring.testing.Transitions;

/** Chartered tandems that plan, prepare and meet, on a database of their own, at a time that the test sets. */
final class MeetingPlace implements AutoCloseable {
    static final Instant NOW = Instant.parse("2027-02-01T09:00:00Z");
    static final Instant NEXT_WEEK = NOW.plus(Duration.ofDays(7));
    static final Duration LENGTH = Duration.ofMinutes(Beans.FORMAT.minutes());
    static final PersonView LEA = employee(1, SERVICES);
    static final PersonView HELENE = employee(101, SERVICES);
    static final PersonView MARC = employee(102, SERVICES);
    static final PersonView ANNE = employee(103, SERVICES);
    static final PersonView YVES = employee(104, SERVICES);
    static final Preparation NOTES = new Preparation(
            "privacy settings", List.of("close what is open"), List.of(URI.create("https://intranet/privacy")));
    static final Cancellation ILLNESS = new Cancellation(CancelReason.ILLNESS, "a cold");

    final Transitions transitions = new Transitions();
    final TestDatabase database = new TestDatabase();
    final Company people = new Company(LEA, HELENE, MARC, ANNE, YVES);

    private Instant now = NOW;

    /** From here on it is then. */
    void at(Instant moment) {
        now = moment;
    }

    /** Lea with Helene, Marc and Anne. */
    TandemView triad() {
        return tandem(LEA, HELENE, MARC, ANNE);
    }

    TandemView tandem(PersonView mentor, PersonView... mentees) {
        PersonId[] seats = Arrays.stream(mentees).map(PersonView::id).toArray(PersonId[]::new);
        return KnownTandems.view(in(() -> ATandem.chartered(database.entityManager(), mentor.id(), seats)));
    }

    TandemView tandem(TandemId id) {
        return in(() -> KnownTandems.view(database.entityManager().find(Tandem.class, id.value())));
    }

    SessionView planned(TandemView tandem) {
        return in(() -> beans().sessions.plan(mentorOf(tandem), tandem.id()));
    }

    SessionView prepared(TandemView tandem) {
        return prepare(planned(tandem), NOTES);
    }

    SessionView scheduled(TandemView tandem, Instant startsAt) {
        return schedule(prepared(tandem), startsAt);
    }

    SessionView prepare(SessionView session, Preparation notes) {
        return in(() -> beans().sessions.prepare(self(LEA), session.id(), session.version(), notes));
    }

    SessionView schedule(SessionView session, Instant startsAt) {
        return schedule(self(LEA), session, startsAt);
    }

    SessionView schedule(Caller caller, SessionView session, Instant startsAt) {
        Slot slot = new Slot(startsAt, "room 4");
        return in(() -> beans().meetings.schedule(caller, session.id(), session.version(), slot));
    }

    SessionView hold(SessionView session, PersonView... present) {
        return hold(self(LEA), session, present);
    }

    SessionView hold(Caller caller, SessionView session, PersonView... present) {
        AttendanceSheet sheet =
                new AttendanceSheet(Arrays.stream(present).map(PersonView::id).collect(Collectors.toSet()));
        return in(() -> beans().meetings.hold(caller, session.id(), session.version(), sheet));
    }

    SessionView cancel(SessionView session) {
        return cancel(self(HELENE), session, ILLNESS);
    }

    SessionView cancel(Caller caller, SessionView session, Cancellation why) {
        return in(() -> beans().meetings.cancel(caller, session.id(), session.version(), why));
    }

    SessionView seenBy(Caller caller, SessionId id) {
        return in(() -> beans().sessions.get(caller, id));
    }

    /** The tandem takes a step by itself, and whoever observes tandems is told. */
    void put(TandemView tandem, TandemState to) {
        in(() -> {
            Tandem stored =
                    database.entityManager().find(Tandem.class, tandem.id().value());
            TandemState from = stored.state();
            stored.moveTo(to, null, now);
            beans().ended.callOff(Transition.of("tandem", tandem.id(), SERVICES, from, to, "claire.moreau", now));
            return to;
        });
    }

    /** On the connection of the transaction under way. */
    Beans beans() {
        return new Beans(database.entityManager(), now, people, transitions);
    }

    <T> T in(Supplier<T> useCase) {
        return database.inTransaction(useCase);
    }

    /**
     * Reads without a transaction: EclipseLink as it is published fails to commit what has read lists of embeddables in batches
     * (its pull request 2269); the one of the server does not.
     */
    <T> T read(Supplier<T> useCase) {
        T result = useCase.get();
        database.entityManager().clear();
        return result;
    }

    static Caller self(PersonView person) {
        return holding(person, Role.PARTICIPANT);
    }

    static Caller role(Role role) {
        return new Caller("somebody", Set.of(role), Set.of(SERVICES.value()));
    }

    private Caller mentorOf(TandemView tandem) {
        return self(people.known(tandem.mentor()));
    }

    @Override
    public void close() {
        database.close();
    }
}
