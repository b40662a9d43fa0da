package mentoring.tandem.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import mentoring.directory.PolicyTerm;
import mentoring.directory.boundary.Subsidiaries;
import mentoring.programme.ProgrammeId;
import mentoring.programme.boundary.ProgrammeView;
import mentoring.programme.boundary.Programmes;
import mentoring.programme.boundary.WaveView;
import mentoring.shared.SubsidiaryCode;
import mentoring.tandem.PolicySource;
import mentoring.tandem.entity.ProgrammePolicy;
import mentoring.tandem.entity.TermDecision;

/** Puts together what is usual, what a programme decides and what the subsidiary of a wave decides; the later goes over the earlier. */
@Dependent
public class EffectivePolicies {
    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    @Inject
    Programmes programmes;

    @Inject
    Subsidiaries subsidiaries;

    @Inject
    TandemSettings settings;

    public EffectivePolicy of(ProgrammeView programme) {
        return EffectivePolicy.usual(settings.terms(programme.template()))
                .over(decided(programme.id()), PolicySource.PROGRAMME);
    }

    public EffectivePolicy of(WaveView wave) {
        return of(programmes.known(wave.programme())).over(of(wave.subsidiary()), PolicySource.SUBSIDIARY);
    }

    /** What a subsidiary decides for its own people wherever they take part: where it is stricter than a wave it holds for them. */
    Map<PolicyTerm, Integer> of(SubsidiaryCode subsidiary) {
        return subsidiaries.policy(subsidiary);
    }

    public Optional<ProgrammePolicy> find(ProgrammeId programme) {
        return Optional.ofNullable(em.find(ProgrammePolicy.class, programme.value()));
    }

    /** Keeps the policy, and brings its version up to date. */
    public void save(ProgrammePolicy policy) {
        em.persist(policy);
        em.flush();
    }

    private Map<PolicyTerm, Integer> decided(ProgrammeId programme) {
        Map<PolicyTerm, Integer> decided = new EnumMap<>(PolicyTerm.class);
        find(programme).ifPresent(policy -> policy.decided().forEach(decision -> put(decided, decision)));
        return decided;
    }

    // A term of an earlier version of the module may be gone.
    private static void put(Map<PolicyTerm, Integer> decided, TermDecision decision) {
        PolicyTerm.of(decision.rule())
                .filter(term -> term.accepts(decision.value()))
                .ifPresent(term -> decided.put(term, decision.value()));
    }
}
