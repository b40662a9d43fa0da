package mentoring.tandem.boundary;

import static mentoring.programme.Formation.PAIR;
import static mentoring.programme.Formation.TRIAD;
import static mentoring.tandem.boundary.WaveTandems.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import mentoring.directory.PersonId;
import mentoring.programme.Formation;
import mentoring.shared.Caller;
import mentoring.shared.IllegalTransition;
import mentoring.shared.InvalidInput;
import mentoring.shared.NotAllowed;
import mentoring.shared.NotFound;
import mentoring.shared.Refusal;
import mentoring.shared.Role;
import mentoring.shared.StaleVersion;
import mentoring.tandem.Decision;
import mentoring.tandem.ExplanationLine;
import mentoring.tandem.PairingDecisionKind;
import mentoring.tandem.TandemId;
import mentoring.tandem.TandemState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SwapsTest {
    private WaveTandems wave = new WaveTandems(PAIR);
    private TandemView one;
    private TandemView other;

    @AfterEach
    void close() {
        wave.close();
    }

    @Test
    void a_preview_says_what_it_would_cost_and_changes_nothing() {
        propose();
        List<TandemView> before = wave.all();

        SwapView preview = swap(new NewSwap(part(one), part(other), null, true));

        assertThat(preview.preview()).isTrue();
        assertThat(preview.allowed()).isTrue();
        assertThat(preview.before()).isEqualTo(one.points() + other.points());
        assertThat(preview.loss()).isPositive().isEqualTo(preview.before() - preview.after());
        assertThat(preview.tandems()).extracting(SwappedView::mentor).containsExactly(other.mentor(), one.mentor());
        assertThat(preview.tandems()).allSatisfy(tandem -> {
            assertThat(tandem.tandem()).isNull();
            assertThat(tandem.points())
                    .isEqualTo(tandem.explanation().stream()
                            .mapToInt(ExplanationLine::points)
                            .sum());
        });
        assertThat(wave.all()).isEqualTo(before);
    }

    @Test
    void exchanges_the_mentors_of_two_proposals_and_ends_them_without_fault() {
        propose();
        wave.transitions.forget();

        SwapView made = swap(new NewSwap(part(one), part(other), null, null));

        assertThat(made.preview()).isFalse();
        assertThat(wave.known(one.id()).state()).isEqualTo(TandemState.DISSOLVED);
        assertThat(wave.known(other.id()).stateReason()).isEqualTo("swapped");
        TandemView exchanged = wave.known(made.tandems().get(0).tandem());
        assertThat(exchanged.mentor()).isEqualTo(other.mentor());
        assertThat(exchanged.mentees()).isEqualTo(one.mentees());
        assertThat(exchanged.pairing()).isNull();
        assertThat(exchanged.points()).isEqualTo(made.tandems().get(0).points());
        assertThat(wave.transitions.told())
                .containsExactly(
                        "tandem: PROPOSED -> DISSOLVED by claire.moreau",
                        "tandem: PROPOSED -> DISSOLVED by claire.moreau",
                        "tandem:  -> PROPOSED by claire.moreau",
                        "tandem:  -> PROPOSED by claire.moreau");
    }

    @Test
    void gives_a_proposal_a_mentor_who_has_a_seat_left_and_refuses_one_who_has_none() {
        wave.mentors(3, 1).mentees(2);
        wave.pair();
        one = wave.all().get(0);
        other = wave.all().get(1);
        PersonId free = wave.signups.pool(OneWave.ID).stream()
                .map(enrolment -> enrolment.person())
                .filter(person -> person.value() < 100)
                .filter(person -> !Set.of(one.mentor(), other.mentor()).contains(person))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> swap(new NewSwap(part(one), null, other.mentor(), null)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("not-in-the-pool"));
        SwapView made = swap(new NewSwap(part(one), null, free, null));

        assertThat(wave.known(made.tandems().get(0).tandem()).mentor()).isEqualTo(free);
        assertThat(made.tandems()).hasSize(1);
    }

    @Test
    void names_the_rule_that_stands_in_the_way_in_a_preview_and_refuses_otherwise() {
        propose();
        wave.staff.reports(one.mentees().get(0).value(), other.mentor().value());

        SwapView preview = swap(new NewSwap(part(one), part(other), null, true));

        assertThat(preview.allowed()).isFalse();
        assertThat(preview.tandems().get(0).broken())
                .extracting(ExplanationLine::rule)
                .containsExactly("no-reporting-line");
        assertThatThrownBy(() -> swap(new NewSwap(part(one), part(other), null, false)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("pairing-rule-broken");
                    assertThat(refusal.facts()).containsEntry("rule", "no-reporting-line");
                });
        assertThat(wave.known(one.id()).state()).isEqualTo(TandemState.PROPOSED);
    }

    @Test
    void does_not_go_against_a_pin() {
        propose();
        wave.in(() -> wave.pairingDecisions()
                .decide(
                        MANAGER,
                        OneWave.ID,
                        new NewPairingDecision(PairingDecisionKind.PINNED, one.mentor(), one.mentees(), null)));

        assertThatThrownBy(() -> swap(new NewSwap(part(one), part(other), null, null)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.facts()).containsEntry("rule", "pinned"));
    }

    @Test
    void refuses_what_has_changed_since_it_was_read_and_what_is_no_proposal_any_more() {
        propose();
        SwapPart stale = new SwapPart(one.id(), one.version() + 1);

        assertThatThrownBy(() -> swap(new NewSwap(stale, part(other), null, null)))
                .isInstanceOf(StaleVersion.class);
        wave.answer(one, one.mentees().get(0), new Response(Decision.ACCEPT, null, null));
        TandemView accepted = wave.known(one.id());
        assertThatThrownBy(() -> swap(new NewSwap(part(accepted), part(other), null, true)))
                .isInstanceOf(IllegalTransition.class);
    }

    @Test
    void of_two_exchanges_of_the_same_tandems_one_is_made() {
        propose();
        NewSwap request = new NewSwap(part(one), part(other), null, null);
        swap(request);

        assertThatThrownBy(() -> swap(request)).isInstanceOf(StaleVersion.class);
        assertThat(wave.all()).hasSize(4);
    }

    @Test
    void asks_for_either_another_tandem_or_another_mentor() {
        propose();

        assertThatThrownBy(() -> swap(new NewSwap(part(one), null, null, null))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> swap(new NewSwap(part(one), part(other), other.mentor(), null)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> swap(new NewSwap(part(one), part(one), null, null)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> swap(new NewSwap(part(one), null, one.mentor(), null)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void is_for_the_programme_managers_of_the_wave_and_for_its_tandems() {
        propose();
        Caller hr = WaveTandems.holding("hr", Role.SUBSIDIARY_HR);
        NewSwap request = new NewSwap(part(one), part(other), null, true);

        assertThatThrownBy(() -> wave.in(() -> wave.swaps().swap(hr, OneWave.ID, request)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> swap(new NewSwap(part(one), new SwapPart(new TandemId(999), 1), null, true)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void exchanges_the_mentors_of_two_triads_and_stays_so_when_the_wave_is_paired_again() {
        propose(TRIAD);

        SwapView made = swap(new NewSwap(part(one), part(other), null, null));
        PairingView again = wave.pairAgain();

        assertThat(wave.known(made.tandems().get(0).tandem()).mentees()).isEqualTo(one.mentees());
        assertThat(again.changes().untouched()).isEqualTo(2);
        assertThat(again.tandems()).isZero();
    }

    private void propose() {
        propose(PAIR);
    }

    /** Two tandems; exchanging the mentors of the two pairs costs points, because career bands beyond the fourth count no more. */
    private void propose(Formation formation) {
        if (formation == TRIAD) {
            wave.close();
            wave = new WaveTandems(TRIAD).mentors(2, 3).mentees(6);
        } else {
            wave.mentors(2, 1).mentees(2);
            wave.staff.hire(1, 1);
            wave.staff.hire(2, 5);
            wave.staff.hire(101, 5);
            wave.staff.hire(102, 6);
        }
        wave.pair();
        one = wave.all().get(0);
        other = wave.all().get(1);
    }

    private SwapView swap(NewSwap request) {
        return wave.in(() -> wave.swaps().swap(MANAGER, OneWave.ID, request));
    }

    private static SwapPart part(TandemView tandem) {
        return new SwapPart(tandem.id(), tandem.version());
    }
}
