package mentoring.rollout.cascade;

import java.util.List;
import java.util.Optional;
import mentoring.programme.GateRule;
import mentoring.rollout.Criterion;
import mentoring.rollout.Reason;

/** The rule by which a wave lets the next one open: GO when every criterion is met, HOLD otherwise. */
public record Gate(GateRule rule) {
    private static final int HUNDRED = 100;

    public Verdict judge(GateFigures figures) {
        return Verdict.of(List.of(
                respondents(figures.respondents()),
                share(
                        Criterion.RESPONSE,
                        rule.minimumResponsePercent(),
                        figures.evaluationsReceived(),
                        figures.evaluationsDue()),
                satisfaction(figures.satisfactionTenths()),
                share(Criterion.HELD, rule.minimumHeldPercent(), figures.sessionsHeld(), figures.sessionsDue())));
    }

    private Reason respondents(long found) {
        int required = rule.minimumRespondents();
        return new Reason(
                Criterion.RESPONDENTS,
                ReasonTexts.respondents(found, required),
                required,
                Optional.of((int) found),
                found >= required);
    }

    /** Of nothing due, nothing is met: a wave without sessions has shown nothing. */
    private static Reason share(Criterion criterion, int required, long part, long whole) {
        int percent = whole == 0 ? 0 : (int) (part * HUNDRED / whole);
        boolean met = whole > 0 && percent >= required;
        return new Reason(
                criterion,
                ReasonTexts.share(criterion, percent, part, whole, required),
                required,
                Optional.of(percent),
                met);
    }

    private Reason satisfaction(Optional<Integer> tenths) {
        int required = rule.minimumSatisfactionTenths();
        return new Reason(
                Criterion.SATISFACTION,
                tenths.map(found -> ReasonTexts.satisfaction(found, required))
                        .orElseGet(() -> ReasonTexts.satisfactionNotShown(required)),
                required,
                tenths,
                tenths.filter(found -> found >= required).isPresent());
    }
}
