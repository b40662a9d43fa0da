package mentoring.tandem.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import mentoring.directory.PersonId;
import mentoring.enrolment.Side;
import mentoring.programme.Formation;
import mentoring.programme.WaveState;
import mentoring.shared.Caller;
import mentoring.shared.JobId;
import mentoring.shared.PageRequest;
import mentoring.shared.Role;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.Transition;
import mentoring.shared.boundary.JobView;
import mentoring.shared.control.StoredJobs;
import mentoring.shared.entity.Job;
import mentoring.tandem.Decision;
import mentoring.tandem.DeclineReason;
import mentoring.tandem.PairingPhase;
import mentoring.tandem.TandemId;
import mentoring.tandem.control.PairingRun;
import mentoring.tandem.control.PairingSteps;
import mentoring.tandem.control.TurnOfNewWave;
import mentoring.testing.Injection;
import mentoring.testing.TestDatabase;

/** One open wave with its people, on a database of its own. Mentors are numbered from 1, mentees from 101. */
final class WaveTandems extends WaveBeans implements AutoCloseable {
    static final Response YES = new Response(Decision.ACCEPT, null, null);
    static final Response NO = new Response(Decision.DECLINE, DeclineReason.NO_TIME, null);

    static final SubsidiaryCode SERVICES = new SubsidiaryCode("aurore-services");
    static final Instant NOW = Instant.parse("2027-02-01T09:00:00Z");
    static final Caller MANAGER = holding("claire.moreau", Role.PROGRAMME_MANAGER);
    static final PageRequest FIRST = new PageRequest(0, 50);

    private final Map<PairingPhase, Consumer<JobId>> events = new EnumMap<>(PairingPhase.class);

    WaveTandems(Formation formation) {
        this(formation, new TestDatabase());
    }

    /** On an empty database of another kind. */
    WaveTandems(Formation formation, TestDatabase database) {
        super(formation, database);
    }

    /** Enrols and certifies mentors 1 to n. */
    WaveTandems mentors(int count, int capacity) {
        LongStream.rangeClosed(1, count).forEach(id -> {
            mentor(id, capacity);
            certified.certify(id, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));
        });
        return this;
    }

    /** Enrols a mentor without a certification. */
    WaveTandems mentor(long id, int capacity) {
        staff.hire(id, 1);
        signups.enrol(OneWave.ID, id, Side.MENTOR, capacity);
        return this;
    }

    /** Enrols mentees 101 to 100 + n. */
    WaveTandems mentees(int count) {
        return mentees(101, count);
    }

    WaveTandems mentees(long first, int count) {
        LongStream.range(first, first + count).forEach(id -> {
            staff.hire(id, 6);
            signups.enrol(OneWave.ID, id, Side.MENTEE, 0);
        });
        return this;
    }

    /** As when the wave is planned: its turn is there from the beginning. */
    void plan() {
        Transition birth = Transition.of(
                "wave", OneWave.ID, SERVICES, null, WaveState.PLANNED, MANAGER.subject(), clock.instant());
        in(() -> {
            Injection.into(new TurnOfNewWave(), database.entityManager()).onTransition(birth);
            return birth;
        });
    }

    @Override
    PairingSteps inTransactions(PairingSteps steps) {
        return new StepsInTransactions(this, steps);
    }

    PairingView pair() {
        JobView job = run();
        return in(() -> pairings().of(MANAGER, job.id()));
    }

    /** Pairs those again too whose proposals nobody has answered. */
    PairingView pairAgain() {
        JobView job = in(() -> pairings().start(MANAGER, OneWave.ID, new NewPairing(true)));
        run(job.id());
        return in(() -> pairings().of(MANAGER, job.id()));
    }

    /** Asks for a pairing, and runs it to its end. */
    JobView run() {
        JobView job = in(() -> pairings().start(MANAGER, OneWave.ID, NewPairing.USUAL));
        run(job.id());
        return job;
    }

    /** Whenever a pairing enters the phase from here on. */
    void during(PairingPhase phase, Consumer<JobId> event) {
        events.put(phase, event);
    }

    void meanwhile(PairingPhase phase, JobId job) {
        events.getOrDefault(phase, nobody -> {}).accept(job);
    }

    void run(JobId job) {
        Injection.into(new PairingRun(), steps(), clock).of(job);
    }

    Job job(JobId id) {
        return Injection.into(new StoredJobs(), database.entityManager())
                .find(id)
                .orElseThrow();
    }

    /** The live tandem of a mentee. */
    TandemView live(long mentee) {
        return all().stream()
                .filter(tandem -> tandem.state().isLive())
                .filter(tandem -> tandem.mentees().contains(new PersonId(mentee)))
                .findFirst()
                .orElseThrow();
    }

    TandemView only() {
        return all().get(0);
    }

    List<TandemView> all() {
        return in(() -> tandems().ofWave(OneWave.ID));
    }

    TandemView known(TandemId id) {
        return in(() -> tandems().known(id));
    }

    TandemView answer(TandemView tandem, PersonId mentee, Response response) {
        return in(() -> tandems().respond(self(mentee), tandem.id(), response));
    }

    /** Everybody accepts, agrees and signs. */
    TandemView charter(TandemView tandem) {
        tandem.mentees().forEach(mentee -> answer(tandem, mentee, new Response(Decision.ACCEPT, null, null)));
        long version = known(tandem.id()).version();
        Charter charter = new Charter(List.of("a goal"), "every two weeks");
        in(() -> tandems().agreeCharter(self(tandem.mentor()), tandem.id(), version, charter));
        tandem.members().forEach(member -> in(() -> tandems().sign(self(member.person()), tandem.id())));
        return known(tandem.id());
    }

    <T> T in(Supplier<T> useCase) {
        return database.inTransaction(useCase);
    }

    static Caller self(PersonId person) {
        return holding("p" + person.value(), Role.PARTICIPANT);
    }

    static Caller holding(String subject, Role role) {
        return new Caller(subject, Set.of(role), Set.of(SERVICES.value()));
    }

    @Override
    public void close() {
        database.close();
    }
}
