package mentoring.tandem.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import mentoring.directory.PersonId;
import mentoring.enrolment.Side;
import mentoring.enrolment.boundary.EnrolmentView;
import mentoring.enrolment.boundary.Enrolments;
import mentoring.programme.boundary.WaveView;
import mentoring.shared.InvalidInput;
import mentoring.shared.Phrase;
import mentoring.tandem.PairingDecisionKind;
import mentoring.tandem.PinOutcome;
import mentoring.tandem.PinState;
import mentoring.tandem.TandemRefused;
import mentoring.tandem.matching.rule.CertifiedMentor;
import mentoring.tandem.matching.rule.Pin;

/** What a programme manager may decide on who meets whom in a wave, whose turn they hold. */
@Dependent
public class Deciding {
    @Inject
    StoredDecisions decisions;

    @Inject
    StoredTandems tandems;

    @Inject
    EffectivePolicies policies;

    @Inject
    Pools pools;

    @Inject
    Enrolments enrolments;

    /**
     * Refuses with {@code invalid-input} for too few or too many mentees or one twice, {@code already-decided}, {@code pinned-together} for
     * a pin that would be forbidden, {@code not-in-the-pool}; a pin also with {@code mentor-not-certified} and {@code pairing-rule-broken}.
     */
    public void mustBeOpen(WaveView wave, PairingDecisionKind kind, Pin who) {
        mustBeMentees(kind == PairingDecisionKind.PINNED ? wave.formation().mentees() : 1, who.mentees(), kind);
        Decided decided = decisions.of(wave.id());
        if (decided.says(kind, who)) {
            throw TandemRefused.alreadyDecided();
        }
        if (kind == PairingDecisionKind.PINNED) {
            mustHold(wave, who, decided.and(who));
        } else {
            mustBeEnrolled(wave, who, decided);
        }
    }

    /** Among the people whom a pairing could put together anew. */
    private void mustHold(WaveView wave, Pin who, Decided decided) {
        Reconsidered reconsidered = Reconsidered.of(tandems.ofWave(wave.id()), decided);
        Pool pool = pools.of(wave, policies.of(wave).terms(), reconsidered.standing(), decided);
        PinOutcome outcome = pool.pins().get(decided.pins().indexOf(who));
        if (outcome.state() == PinState.WAITING) {
            throw refusal(outcome, pool);
        }
    }

    private static TandemRefused refusal(PinOutcome outcome, Pool pool) {
        if (outcome.text() == null || outcome.reason().equals("too-few-seats")) {
            return TandemRefused.notInThePool(outcome.mentor(), Side.MENTOR);
        }
        if (outcome.reason().equals("not-in-the-pool")) {
            return outcome.mentees().stream()
                    .filter(mentee -> pool.mentee(mentee).isEmpty())
                    .findFirst()
                    .map(mentee -> TandemRefused.notInThePool(mentee, Side.MENTEE))
                    .orElseGet(() -> TandemRefused.notInThePool(outcome.mentor(), Side.MENTOR));
        }
        return outcome.reason().equals(new CertifiedMentor().code())
                ? TandemRefused.mentorNotCertified(outcome.mentor())
                : TandemRefused.pairingRuleBroken(outcome.reason(), outcome.text());
    }

    private void mustBeEnrolled(WaveView wave, Pin who, Decided decided) {
        PersonId mentee = who.mentees().get(0);
        if (decided.isPinned(who.mentor(), mentee)) {
            throw TandemRefused.pinnedTogether(who.mentor(), mentee);
        }
        List<EnrolmentView> pool = enrolments.pool(wave.id());
        mustBe(Side.MENTOR, who.mentor(), pool);
        mustBe(Side.MENTEE, mentee, pool);
    }

    private static void mustBe(Side side, PersonId person, List<EnrolmentView> pool) {
        if (pool.stream().noneMatch(one -> one.side() == side && one.person().equals(person))) {
            throw TandemRefused.notInThePool(person, side);
        }
    }

    private static void mustBeMentees(int needed, List<PersonId> mentees, PairingDecisionKind kind) {
        if (mentees.size() != needed || new HashSet<>(mentees).size() != needed) {
            throw InvalidInput.at(
                    "mentees",
                    kind == PairingDecisionKind.FORBIDDEN
                            ? new Phrase(TandemRefused.class, "mentees.one")
                            : new Phrase(TandemRefused.class, "mentees.needed", Map.of("mentees", needed)));
        }
    }
}
