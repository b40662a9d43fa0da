package mentoring.tandem.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import mentoring.programme.ProgrammeId;
import mentoring.programme.WaveId;
import mentoring.programme.boundary.ProgrammeView;
import mentoring.programme.boundary.Programmes;
import mentoring.programme.boundary.WaveView;
import mentoring.programme.boundary.Waves;
import mentoring.shared.Caller;
import mentoring.shared.StaleVersion;
import mentoring.tandem.control.EffectivePolicies;
import mentoring.tandem.entity.ProgrammePolicy;

/**
 * The rules of pairing: read by everybody whom the programme or the wave is shown to, decided by who steers the programme. What is decided
 * counts from the next pairing on; each pairing keeps the rules that it obeyed.
 */
@Stateless
public class PairingPolicies {
    @Inject
    Programmes programmes;

    @Inject
    Waves waves;

    @Inject
    EffectivePolicies policies;

    @Inject
    Clock clock;

    /** Every rule with the value that it has in the programme's waves, unless their subsidiary decides otherwise; {@code not-found}. */
    public PairingPolicyView get(Caller caller, ProgrammeId id) {
        return view(programmes.get(caller, id));
    }

    /** Every rule with the value that the next pairing of the wave obeys; {@code not-found}. */
    public WavePolicyView ofWave(Caller caller, WaveId id) {
        WaveView wave = waves.get(caller, id);
        return new WavePolicyView(
                wave.id(),
                wave.programme(),
                wave.subsidiary(),
                policies.of(wave).rules());
    }

    /**
     * Decides anew what the programme wants otherwise than its template; a rule that is left out is as usual.
     *
     * <p>Refusals: {@code not-found}, {@code not-allowed} (who steers the programme only), {@code programme-over}, {@code stale-version},
     * {@code invalid-input} with every mistake: rules that nobody decides of, values out of their range, a rule twice.
     *
     * @param version as the caller read it; 0 as long as nothing was decided
     */
    public PairingPolicyView decide(Caller caller, ProgrammeId id, long version, PairingPolicyDecision decision) {
        ProgrammeView programme = programmes.mustSteer(caller, id);
        StaleVersion.check(version, version(id));
        ProgrammePolicy policy = policies.find(id).orElseGet(() -> new ProgrammePolicy(id));
        policy.decide(decision.terms(), caller.subject(), clock.instant());
        policies.save(policy);
        return view(programme);
    }

    private PairingPolicyView view(ProgrammeView programme) {
        return policies.find(programme.id())
                .map(policy -> new PairingPolicyView(
                        programme.id(),
                        policies.of(programme).rules(),
                        policy.decidedBy(),
                        policy.decidedAt(),
                        policy.version()))
                .orElseGet(() -> new PairingPolicyView(
                        programme.id(), policies.of(programme).rules(), null, null, 0));
    }

    private long version(ProgrammeId id) {
        return policies.find(id).map(ProgrammePolicy::version).orElse(0L);
    }
}
