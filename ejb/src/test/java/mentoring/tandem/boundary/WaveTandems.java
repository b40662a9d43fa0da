package mentoring.tandem.boundary;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
import mentoring.programme.Template;
import mentoring.shared.Caller;
import mentoring.shared.JobId;
import mentoring.shared.PageRequest;
import mentoring.shared.Role;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.boundary.JobView;
import mentoring.shared.control.JobDeaths;
import mentoring.shared.control.JobTransitions;
import mentoring.shared.control.StoredJobs;
import mentoring.shared.entity.Job;
import mentoring.tandem.Decision;
import mentoring.tandem.PairingPhase;
import mentoring.tandem.TandemId;
import mentoring.tandem.control.Acquaintances;
import mentoring.tandem.control.EarlierTandems;
import mentoring.tandem.control.EffectivePolicies;
import mentoring.tandem.control.Gathering;
import mentoring.tandem.control.PairingRecords;
import mentoring.tandem.control.PairingRequested;
import mentoring.tandem.control.PairingRun;
import mentoring.tandem.control.PairingSteps;
import mentoring.tandem.control.PairingTurns;
import mentoring.tandem.control.Pools;
import mentoring.tandem.control.Proposing;
import mentoring.tandem.control.StoredExclusions;
import mentoring.tandem.control.StoredInputs;
import mentoring.tandem.control.StoredPairings;
import mentoring.tandem.control.StoredTandems;
import mentoring.tandem.control.TandemNews;
import mentoring.tandem.control.TandemSettings;
import mentoring.tandem.matching.rule.Terms;
import mentoring.testing.Heard;
import mentoring.testing.Injection;
import mentoring.testing.TestDatabase;
import mentoring.testing.Transitions;

/** One open wave with its people, on a database of its own. Mentors are numbered from 1, mentees from 101. */
final class WaveTandems implements AutoCloseable {
    static final SubsidiaryCode SERVICES = new SubsidiaryCode("aurore-services");
    static final Instant NOW = Instant.parse("2027-02-01T09:00:00Z");
    static final Caller MANAGER = holding("claire.moreau", Role.PROGRAMME_MANAGER);
    static final PageRequest FIRST = new PageRequest(0, 50);

    final Staff staff = new Staff();
    final Signups signups = new Signups();
    final Signups.Certified certified = new Signups.Certified();
    final Transitions transitions = new Transitions();
    final Heard<PairingRequested> requests = new Heard<>();
    final OneWave waves;
    final TestDatabase database = new TestDatabase();

    final Staff.InParis subsidiaries = new Staff.InParis();
    final OneWave.OneTopic programmes = new OneWave.OneTopic();

    private final Clock clock;
    private final Map<PairingPhase, Consumer<JobId>> events = new EnumMap<>(PairingPhase.class);
    private final Answering settings = new Answering();

    WaveTandems(Formation formation) {
        this(formation, NOW);
    }

    private WaveTandems(Formation formation, Instant now) {
        waves = new OneWave(formation);
        clock = Clock.fixed(now, ZoneOffset.UTC);
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

    Tandems tandems() {
        return tandems(database.entityManager());
    }

    /** On a connection of its own, for what happens at the same time. */
    Tandems tandems(EntityManager em) {
        StoredTandems stored = Injection.into(new StoredTandems(), em);
        return Injection.into(
                new Tandems(),
                stored,
                turns(em),
                Injection.into(new Sight(), stored, staff),
                Injection.into(new TandemReader(), staff),
                news(),
                staff,
                waves,
                clock);
    }

    Pairings pairings() {
        EntityManager em = database.entityManager();
        StoredTandems stored = Injection.into(new StoredTandems(), em);
        return Injection.into(
                new Pairings(),
                waves,
                turns(em),
                Injection.into(new Gathering(), policies(em), pools(em), stored),
                Injection.into(new Proposing(), stored, waves, news(), settings, clock),
                Injection.into(new StoredPairings(), em),
                Injection.into(new TandemReader(), staff),
                queue(),
                kind(),
                clock);
    }

    PairingKind kind() {
        return Injection.into(new PairingKind(), queue());
    }

    PairingQueue queue() {
        EntityManager em = database.entityManager();
        return Injection.into(
                new PairingQueue(),
                em,
                Injection.into(new StoredJobs(), em),
                Injection.into(new JobTransitions(), transitions, clock),
                new JobDeaths(),
                requests,
                clock,
                "main");
    }

    PairingSteps steps() {
        EntityManager em = database.entityManager();
        StoredTandems stored = Injection.into(new StoredTandems(), em);
        Proposing proposing = Injection.into(new Proposing(), stored, waves, news(), settings, clock);
        PairingRecords records = Injection.into(
                new PairingRecords(), Injection.into(new StoredPairings(), em), inputs(em), proposing, news(), clock);
        return new StepsInTransactions(
                this,
                Injection.into(
                        new PairingSteps(),
                        Injection.into(new StoredJobs(), em),
                        Injection.into(new JobTransitions(), transitions, clock),
                        waves,
                        turns(em),
                        Injection.into(new Gathering(), policies(em), pools(em), stored),
                        signups,
                        stored,
                        records,
                        clock));
    }

    PairingProofs proofs() {
        EntityManager em = database.entityManager();
        return Injection.into(new PairingProofs(), Injection.into(new StoredPairings(), em), inputs(em));
    }

    private static StoredInputs inputs(EntityManager em) {
        return Injection.into(new StoredInputs(), em);
    }

    PairingPolicies policies() {
        return Injection.into(new PairingPolicies(), programmes, waves, policies(database.entityManager()), clock);
    }

    PairingExclusions exclusions() {
        return Injection.into(
                new PairingExclusions(),
                Injection.into(new StoredExclusions(), database.entityManager()),
                staff,
                subsidiaries,
                clock);
    }

    Alternatives alternatives() {
        EntityManager em = database.entityManager();
        return Injection.into(
                new Alternatives(), Injection.into(new StoredPairings(), em), waves, programmes, pools(em));
    }

    private Pools pools(EntityManager em) {
        Acquaintances acquaintances = Injection.into(
                new Acquaintances(),
                Injection.into(new StoredExclusions(), em),
                Injection.into(new EarlierTandems(), em));
        return Injection.into(
                new Pools(),
                signups,
                staff,
                certified,
                programmes,
                subsidiaries,
                Injection.into(new StoredTandems(), em),
                acquaintances,
                clock);
    }

    private EffectivePolicies policies(EntityManager em) {
        return Injection.into(new EffectivePolicies(), em, programmes, subsidiaries, settings);
    }

    TandemWatch watch(Instant now) {
        EntityManager em = database.entityManager();
        StoredTandems stored = Injection.into(new StoredTandems(), em);
        return Injection.into(new TandemWatch(), stored, turns(em), news(), Clock.fixed(now, ZoneOffset.UTC));
    }

    PairingView pair() {
        JobView job = run();
        return in(() -> pairings().of(MANAGER, job.id()));
    }

    /** Asks for a pairing, and runs it to its end. */
    JobView run() {
        JobView job = in(() -> pairings().start(MANAGER, OneWave.ID));
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

    private PairingTurns turns(EntityManager em) {
        return Injection.into(new PairingTurns(), em, new TurnOnItsOwn(em));
    }

    private TandemNews news() {
        return Injection.into(new TandemNews(), transitions, clock);
    }

    @Override
    public void close() {
        database.close();
    }

    /** Standard points, two weeks to answer. */
    private static final class Answering extends TandemSettings {
        @Override
        public Terms terms(Template template) {
            return Terms.usual(template);
        }

        @Override
        public Duration timeToAnswer() {
            return Duration.ofDays(14);
        }
    }
}
