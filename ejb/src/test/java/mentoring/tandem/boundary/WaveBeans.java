package mentoring.tandem.boundary;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import mentoring.programme.Formation;
import mentoring.programme.Template;
import mentoring.shared.Births;
import mentoring.shared.control.ManyRows;
import mentoring.tandem.control.Acquaintances;
import mentoring.tandem.control.EarlierTandems;
import mentoring.tandem.control.EffectivePolicies;
import mentoring.tandem.control.Findings;
import mentoring.tandem.control.Gathering;
import mentoring.tandem.control.ManyTandems;
import mentoring.tandem.control.PairingRequested;
import mentoring.tandem.control.PairingSteps;
import mentoring.tandem.control.PairingTurns;
import mentoring.tandem.control.Pools;
import mentoring.tandem.control.ProposalNews;
import mentoring.tandem.control.Proposing;
import mentoring.tandem.control.Replacing;
import mentoring.tandem.control.StoredDecisions;
import mentoring.tandem.control.StoredExclusions;
import mentoring.tandem.control.StoredInputs;
import mentoring.tandem.control.StoredPairings;
import mentoring.tandem.control.StoredTandems;
import mentoring.tandem.control.TandemNews;
import mentoring.tandem.control.TandemSettings;
import mentoring.tandem.matching.rule.Terms;
import mentoring.testing.Heard;
import mentoring.testing.Injection;
import mentoring.testing.Observed;
import mentoring.testing.TestDatabase;
import mentoring.testing.Transitions;

/** The use cases of tandems over one wave and a database of its own, wired as the container would. */
abstract class WaveBeans {
    final Staff staff = new Staff();
    final Signups signups = new Signups();
    final Signups.Certified certified = new Signups.Certified();
    final Transitions transitions = new Transitions();
    final Heard<PairingRequested> requests = new Heard<>();
    final OneWave waves;
    final TestDatabase database;

    final Staff.InParis subsidiaries = new Staff.InParis();
    final OneWave.OneTopic programmes = new OneWave.OneTopic();

    final Clock clock = Clock.fixed(WaveTandems.NOW, ZoneOffset.UTC);
    final TandemSettings settings = new Answering();

    WaveBeans(Formation formation, TestDatabase database) {
        this.database = database;
        waves = new OneWave(formation);
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
                Injection.into(new TandemReader(), staff, findings(em)),
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
                gathering(em),
                proposing(em),
                Injection.into(new StoredPairings(), em),
                new ChoiceBeans(this, em).period(),
                Injection.into(new TandemReader(), staff, findings(em)),
                queue(),
                kind(),
                clock);
    }

    Choices choices() {
        return choices(database.entityManager());
    }

    /** On a connection of its own, for what happens at the same time. */
    Choices choices(EntityManager em) {
        return new ChoiceBeans(this, em).choices();
    }

    PairingKind kind() {
        return Injection.into(new PairingKind(), queue());
    }

    PairingQueue queue() {
        return new RunBeans(this, database.entityManager()).queue();
    }

    PairingSteps steps() {
        return inTransactions(new RunBeans(this, database.entityManager()).steps());
    }

    Proposing proposing(EntityManager em) {
        Observed<Births> births = new Observed<>();
        births.by(born -> born.all().forEach(transitions::fire));
        return Injection.into(
                new Proposing(),
                Injection.into(new StoredTandems(), em),
                Injection.into(new ManyTandems(), Injection.into(new ManyRows(), em)),
                findings(em),
                waves,
                news(),
                Injection.into(new ProposalNews(), births),
                settings,
                clock);
    }

    /** Each step in a transaction of its own. */
    abstract PairingSteps inTransactions(PairingSteps steps);

    PairingProofs proofs() {
        EntityManager em = database.entityManager();
        return Injection.into(new PairingProofs(), Injection.into(new StoredPairings(), em), inputs(em));
    }

    static StoredInputs inputs(EntityManager em) {
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
        return Injection.into(new Alternatives(), Injection.into(new StoredPairings(), em), inputs(em));
    }

    Pools pools(EntityManager em) {
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
                decisions(em),
                clock);
    }

    Gathering gathering(EntityManager em) {
        return Injection.into(
                new Gathering(),
                policies(em),
                pools(em),
                Injection.into(new StoredTandems(), em),
                decisions(em),
                Injection.into(new StoredPairings(), em));
    }

    Swaps swaps() {
        return swaps(database.entityManager());
    }

    /** On a connection of its own, for what happens at the same time. */
    Swaps swaps(EntityManager em) {
        return new DecisionBeans(this, em).swaps();
    }

    Replacing replacing(EntityManager em) {
        return Injection.into(new Replacing(), Injection.into(new StoredTandems(), em), findings(em), news(), clock);
    }

    static Findings findings(EntityManager em) {
        return Injection.into(new Findings(), em, Injection.into(new ManyRows(), em));
    }

    static StoredDecisions decisions(EntityManager em) {
        return Injection.into(new StoredDecisions(), em);
    }

    PairingDecisions pairingDecisions() {
        return new DecisionBeans(this, database.entityManager()).pairingDecisions();
    }

    EffectivePolicies policies(EntityManager em) {
        return Injection.into(new EffectivePolicies(), em, programmes, subsidiaries, settings);
    }

    TandemWatch watch(Instant now) {
        EntityManager em = database.entityManager();
        StoredTandems stored = Injection.into(new StoredTandems(), em);
        return Injection.into(new TandemWatch(), stored, turns(em), news(), Clock.fixed(now, ZoneOffset.UTC));
    }

    PairingTurns turns(EntityManager em) {
        return Injection.into(new PairingTurns(), em, new TurnOnItsOwn(em));
    }

    TandemNews news() {
        return Injection.into(new TandemNews(), transitions, clock);
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
