package mentoring.rollout.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import mentoring.programme.GateRule;
import mentoring.rollout.Criterion;
import mentoring.rollout.GateOutcome;
import mentoring.rollout.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateTest {
    private static final Gate GATE = new Gate(new GateRule(5, 70, 35, 80));

    @Test
    void lets_the_next_wave_open_when_every_criterion_is_just_met() {
        Verdict verdict = GATE.judge(figures(5, 100, 70, 35, 10, 8));

        assertThat(verdict.outcome()).isEqualTo(GateOutcome.GO);
        assertThat(verdict.reasons()).hasSize(4).allMatch(Reason::met);
    }

    @ParameterizedTest
    @CsvSource({
        "4, 100, 70, 35, 10, 8, RESPONDENTS",
        "5, 1000, 699, 35, 10, 8, RESPONSE",
        "5, 100, 70, 34, 10, 8, SATISFACTION",
        "5, 100, 70, 35, 1000, 799, HELD"
    })
    void holds_when_one_criterion_is_missed_by_the_smallest_step(
            long respondents, long due, long received, int tenths, long sessionsDue, long held, Criterion missed) {
        Verdict verdict = GATE.judge(figures(respondents, due, received, tenths, sessionsDue, held));

        assertThat(verdict.outcome()).isEqualTo(GateOutcome.HOLD);
        assertThat(verdict.reasons())
                .filteredOn(reason -> !reason.met())
                .extracting(Reason::criterion)
                .containsExactly(missed);
    }

    @Test
    void never_takes_a_satisfaction_that_may_not_be_shown_for_met() {
        Verdict verdict =
                new Gate(new GateRule(5, 70, 10, 80)).judge(new GateFigures(5, 100, 70, Optional.empty(), 10, 8));

        assertThat(verdict.outcome()).isEqualTo(GateOutcome.HOLD);
        assertThat(reason(verdict, Criterion.SATISFACTION).found()).isEmpty();
    }

    @Test
    void holds_a_wave_without_sessions_even_when_no_share_is_asked_for() {
        Verdict verdict = new Gate(new GateRule(5, 0, 10, 0)).judge(figures(5, 0, 0, 50, 0, 0));

        assertThat(verdict.outcome()).isEqualTo(GateOutcome.HOLD);
        assertThat(reason(verdict, Criterion.RESPONSE).met()).isFalse();
        assertThat(reason(verdict, Criterion.HELD).met()).isFalse();
    }

    @Test
    void tells_the_figures_in_both_languages() {
        Reason satisfaction = reason(GATE.judge(figures(5, 100, 70, 42, 10, 8)), Criterion.SATISFACTION);

        assertThat(satisfaction.text().in(Locale.ENGLISH))
                .isEqualTo("Mean satisfaction: 4.2 out of 5 (at least 3.5 required).");
        assertThat(satisfaction.text().in(Locale.FRENCH))
                .isEqualTo("Satisfaction moyenne : 4,2 sur 5 (au moins 3,5 requis).");
    }

    @Test
    void tells_every_criterion_in_both_languages() {
        Verdict verdict = GATE.judge(new GateFigures(4, 48, 33, Optional.empty(), 36, 27));

        assertThat(verdict.reasons())
                .extracting(reason -> reason.text().fr())
                .containsExactly(
                        "4 personnes ont évalué (au moins 5 requises).",
                        "Évaluations reçues : 33 sur 48, soit 68 % (au moins 70 % requis).",
                        "Satisfaction moyenne non communiquée : trop peu de personnes ont répondu (au moins 3,5 sur 5 requis).",
                        "Séances tenues : 27 sur 36, soit 75 % (au moins 80 % requis).");
        assertThat(verdict.reasons())
                .extracting(reason -> reason.text().en())
                .containsExactly(
                        "4 people evaluated (at least 5 required).",
                        "Evaluations received: 33 of 48, which is 68% (at least 70% required).",
                        "Mean satisfaction not shown: too few people answered (at least 3.5 out of 5 required).",
                        "Sessions held: 27 of 36, which is 75% (at least 80% required).");
    }

    @Test
    void counts_whatever_was_held_beyond_what_was_due() {
        Verdict verdict = GATE.judge(figures(5, 100, 70, 35, 10, 12));

        assertThat(verdict.outcome()).isEqualTo(GateOutcome.GO);
        assertThat(reason(verdict, Criterion.HELD).found()).contains(120);
    }

    private static GateFigures figures(
            long respondents, long due, long received, int tenths, long sessionsDue, long held) {
        return new GateFigures(respondents, due, received, Optional.of(tenths), sessionsDue, held);
    }

    private static Reason reason(Verdict verdict, Criterion criterion) {
        return verdict.reasons().stream()
                .filter(reason -> reason.criterion() == criterion)
                .findFirst()
                .orElseThrow();
    }
}
