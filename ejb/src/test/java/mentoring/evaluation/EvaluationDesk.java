package mentoring.evaluation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import mentoring.directory.boundary.PersonView;
import mentoring.enrolment.ASubsidiary;
import mentoring.enrolment.Company;
import mentoring.evaluation.boundary.Barometers;
import mentoring.evaluation.boundary.EvaluationReceipt;
import mentoring.evaluation.boundary.EvaluationRequest;
import mentoring.evaluation.boundary.EvaluationWindows;
import mentoring.evaluation.boundary.Evaluations;
import mentoring.evaluation.control.Counting;
import mentoring.evaluation.control.Publication;
import mentoring.evaluation.control.Releases;
import mentoring.evaluation.control.StoredEvaluations;
import mentoring.evaluation.control.StoredResponses;
import mentoring.programme.Audience;
import mentoring.session.SessionId;
import mentoring.session.boundary.AttendanceLine;
import mentoring.shared.Caller;
import mentoring.shared.Role;
import mentoring.tandem.TandemId;
import mentoring.testing.Injection;
import mentoring.testing.TestDatabase;
import mentoring.testing.Transitions;

/** The evaluations of one wave, on a database of its own, a day before the windows close; people are numbered from 1 to 60. */
public final class EvaluationDesk implements AutoCloseable {
    public static final Instant NOW = HeldSessions.CLOSES.minusSeconds(86_400);

    public final TestDatabase database = new TestDatabase();
    public final Transitions transitions = new Transitions();
    public final OnPaper programmes = new OnPaper();
    public final ReviewedWave waves = new ReviewedWave();
    public final MetTandems tandems = new MetTandems();
    public final Company people = new Company(LongStream.rangeClosed(1, 60)
            .mapToObj(id -> ASubsidiary.employee(id, id < 60 ? ASubsidiary.SERVICES : ASubsidiary.ENERGIE))
            .toArray(PersonView[]::new));
    public final HeldSessions sessions = new HeldSessions(people);

    public EvaluationDesk() {
        // Sessions and programmes are those of the test, not of the database.
        in(() -> database.entityManager()
                .createNativeQuery("set referential_integrity false")
                .executeUpdate());
    }

    public Evaluations evaluations(Instant now) {
        return wired(new Evaluations(), now);
    }

    public Barometers barometers(Instant now) {
        return wired(new Barometers(), now);
    }

    public EvaluationWindows windows(Instant now) {
        return wired(new EvaluationWindows(), now);
    }

    public Publication publication() {
        return Injection.into(
                new Publication(),
                Injection.into(new Releases(), database.entityManager(), at(NOW)),
                Injection.into(new Counting(), database.entityManager()));
    }

    /** A session to which all of a new tandem came. */
    public SessionId session(long mentor, long... mentees) {
        return session(tandems.add(mentor, mentees));
    }

    /** One more session to which all of the tandem came, except those who were absent. */
    public SessionId session(TandemId tandem, Long... absent) {
        List<Long> missing = Arrays.asList(absent);
        return sessions.add(
                tandem,
                tandems.known(tandem).members().stream()
                        .map(member -> new AttendanceLine(
                                member.person(),
                                !missing.contains(member.person().value())))
                        .toList());
    }

    public EvaluationReceipt evaluate(long person, SessionId session, List<Answer> answers) {
        return in(() -> evaluations(NOW).submit(self(person), session, new EvaluationRequest(answers)));
    }

    /** Each evaluates one more session, everything alike. */
    public void mentors(int score, long... people) {
        LongStream.of(people).forEach(mentor -> evaluate(mentor, session(mentor, 59), rating(Audience.MENTOR, score)));
    }

    /** Each evaluates one more session, everything alike. */
    public void mentees(int score, long... people) {
        LongStream.of(people).forEach(mentee -> evaluate(mentee, session(59, mentee), rating(Audience.MENTEE, score)));
    }

    /** What may be shown now. */
    public WaveFigures figures() {
        return in(() -> evaluations(NOW).figures(ReviewedWave.ID));
    }

    /** The same of one question. */
    public QuestionFigures figures(String question) {
        return figures().questions().stream()
                .filter(figures -> figures.question().code().equals(question))
                .findFirst()
                .orElseThrow();
    }

    public <T> T in(Supplier<T> useCase) {
        return database.inTransaction(useCase);
    }

    public static Caller self(long person) {
        return holding(person, Role.PARTICIPANT);
    }

    public static Caller holding(long person, Role role) {
        String subsidiary = (person < 60 ? ASubsidiary.SERVICES : ASubsidiary.ENERGIE).value();
        return new Caller("login" + person, Set.of(role), Set.of(subsidiary));
    }

    public static long[] from(long first, int count) {
        return LongStream.range(first, first + count).toArray();
    }

    private static List<Answer> rating(Audience side, int score) {
        return OnPaper.rating(side, score);
    }

    private <T> T wired(T bean, Instant now) {
        return Injection.into(
                bean,
                Injection.into(new StoredEvaluations(), database.entityManager()),
                Injection.into(new StoredResponses(), database.entityManager()),
                publication(),
                sessions,
                tandems,
                programmes,
                waves,
                people,
                transitions,
                at(now));
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    @Override
    public void close() {
        database.close();
    }
}
