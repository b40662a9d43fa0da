package mentoring.tandem.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import mentoring.programme.WaveId;
import mentoring.programme.boundary.WaveView;
import mentoring.programme.boundary.Waves;
import mentoring.shared.Caller;
import mentoring.shared.IllegalTransition;
import mentoring.shared.InvalidInput;
import mentoring.shared.NotAllowed;
import mentoring.shared.NotFound;
import mentoring.shared.Page;
import mentoring.shared.PageRequest;
import mentoring.shared.Phrase;
import mentoring.shared.Role;
import mentoring.shared.StaleVersion;
import mentoring.tandem.PairingDecisionId;
import mentoring.tandem.PairingDecisionKind;
import mentoring.tandem.PairingDecisionState;
import mentoring.tandem.TandemRefused;
import mentoring.tandem.control.Deciding;
import mentoring.tandem.control.PairingTurns;
import mentoring.tandem.control.Proposing;
import mentoring.tandem.control.StoredDecisions;
import mentoring.tandem.control.TandemNews;
import mentoring.tandem.entity.PairingDecision;
import mentoring.tandem.matching.rule.Pin;

/**
 * What programme managers decide on who meets whom in a wave: pinned to one another or forbidden, from the next pairing on. Known to the
 * programme managers of its subsidiary alone, like their reasons.
 */
@Stateless
public class PairingDecisions {
    @Inject
    StoredDecisions stored;

    @Inject
    Deciding deciding;

    @Inject
    Proposing proposing;

    @Inject
    Waves waves;

    @Inject
    PairingTurns turns;

    @Inject
    TandemNews news;

    @Inject
    Clock clock;

    /**
     * Decides; tandems that there are stay until the wave is paired again.
     *
     * <p>Refusals: {@code not-found} for the wave, {@code not-allowed} (programme managers of its subsidiary only), {@code wave-not-pairable},
     * {@code pairing-running}, {@code invalid-input} for too few or too many mentees or one twice and for a missing reason, {@code
     * already-decided}, {@code pinned-together}, {@code not-in-the-pool} for who is not enrolled on that side or has an answered tandem or no
     * seat left, {@code mentor-not-certified}, {@code pairing-rule-broken} with the rule.
     */
    public PairingDecisionView decide(Caller caller, WaveId id, NewPairingDecision request) {
        mustManage(caller, waves.get(caller, id));
        if (request.kind() == PairingDecisionKind.FORBIDDEN && isBlank(request.reason())) {
            throw InvalidInput.at("reason", new Phrase(TandemRefused.class, "reason.of-forbidden"));
        }
        turns.take(id);
        WaveView wave = waves.known(id);
        proposing.mustBePairable(wave);
        Pin who = new Pin(request.mentor(), request.mentees());
        deciding.mustBeOpen(wave, request.kind(), who);
        PairingDecision decision = new PairingDecision(
                id,
                wave.subsidiary(),
                request.kind(),
                who,
                isBlank(request.reason()) ? null : request.reason(),
                caller.subject(),
                clock.instant());
        stored.add(decision);
        news.decided(decision, null, caller.subject());
        return PairingDecisionView.of(decision);
    }

    /** All of a wave in the order in which they were taken, those withdrawn included; {@code not-found}, {@code not-allowed}. */
    public Page<PairingDecisionView> list(Caller caller, WaveId wave, PageRequest page) {
        mustManage(caller, waves.get(caller, wave));
        List<PairingDecisionView> views =
                stored.ofWave(wave, page).stream().map(PairingDecisionView::of).toList();
        return Page.of(views, page, view -> view.id().value());
    }

    /** One of them: {@code not-allowed} for who is no programme manager, {@code not-found} outside the scope. */
    public PairingDecisionView get(Caller caller, PairingDecisionId id) {
        return PairingDecisionView.of(find(caller, id));
    }

    /**
     * Withdraws a decision: from the next pairing on it counts no more.
     *
     * <p>Refusals: {@code not-allowed}, {@code not-found}, {@code pairing-running}, {@code stale-version}, {@code illegal-transition} for one
     * that is withdrawn already.
     *
     * @param version as the caller read it
     */
    public PairingDecisionView changeState(Caller caller, PairingDecisionId id, long version, PairingDecisionState to) {
        PairingDecision decision = find(caller, id);
        turns.take(decision.wave());
        StaleVersion.check(version, decision.version());
        PairingDecisionState from = decision.state();
        if (from != to) {
            IllegalTransition.check("pairing-decision", from, to, from.next());
            decision.withdraw(caller.subject(), clock.instant());
            stored.flush();
            news.decided(decision, from, caller.subject());
        }
        return PairingDecisionView.of(decision);
    }

    private PairingDecision find(Caller caller, PairingDecisionId id) {
        caller.mustBe(Role.PROGRAMME_MANAGER);
        return stored.find(id)
                .filter(decision -> caller.may(decision.subsidiary(), Role.PROGRAMME_MANAGER))
                .orElseThrow(() -> NotFound.of("pairing-decision", id.value()));
    }

    private static void mustManage(Caller caller, WaveView wave) {
        if (!caller.may(wave.subsidiary(), Role.PROGRAMME_MANAGER)) {
            throw NotAllowed.needs(wave.subsidiary(), Role.PROGRAMME_MANAGER);
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
