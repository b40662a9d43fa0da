package mentoring.tandem.boundary;

import static mentoring.programme.Formation.PAIR;
import static mentoring.tandem.boundary.WaveTandems.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import mentoring.directory.PersonId;
import mentoring.tandem.MoveCause;
import mentoring.tandem.PairingDecisionKind;
import mentoring.tandem.RePaired;
import mentoring.tandem.RePairedMove;
import mentoring.tandem.TandemState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RePairingTest {
    private WaveTandems wave = new WaveTandems(PAIR);

    @AfterEach
    void close() {
        wave.close();
    }

    @Test
    void keeps_every_proposal_when_nothing_has_happened_and_says_that_it_counts() {
        wave.mentors(3, 1).mentees(3);
        wave.pair();
        List<TandemView> before = wave.all();

        PairingView again = wave.pairAgain();

        assertThat(again.changes()).isEqualTo(new RePaired(0, 3, 0, 0, 0, List.of()));
        assertThat(wave.all()).extracting(TandemView::id).isEqualTo(ids(before));
        assertThat(wave.all()).allSatisfy(tandem -> {
            assertThat(tandem.state()).isEqualTo(TandemState.PROPOSED);
            assertThat(tandem.explanation())
                    .filteredOn(line -> line.rule().equals("stability"))
                    .singleElement()
                    .satisfies(line -> assertThat(line.points()).isEqualTo(10));
        });
        assertThat(again.points())
                .isEqualTo(before.stream().mapToInt(TandemView::points).sum() + 30);
    }

    @Test
    void pairs_those_without_a_tandem_alone_unless_asked_to_reconsider() {
        wave.mentors(3, 1).mentees(2);
        wave.pair();
        wave.signups.withdraw(wave.all().get(0).mentor().value());
        List<TandemView> before = wave.all();

        PairingView pairing = wave.pair();

        assertThat(pairing.changes()).isNull();
        assertThat(wave.all()).isEqualTo(before);
    }

    @Test
    void leaves_alone_what_was_answered_or_made_by_hand() {
        wave.mentors(3, 1).mentees(3);
        wave.in(() ->
                wave.pairings().propose(MANAGER, OneWave.ID, new ByHand(new PersonId(1), List.of(new PersonId(101)))));
        wave.pair();
        TandemView answered = wave.live(102);
        wave.answer(answered, new PersonId(102), WaveTandems.YES);

        PairingView again = wave.pairAgain();

        assertThat(again.changes()).isEqualTo(new RePaired(2, 1, 0, 0, 0, List.of()));
        assertThat(wave.live(102).state()).isEqualTo(TandemState.ACCEPTED);
        assertThat(wave.live(101).explanation())
                .noneSatisfy(line -> assertThat(line.rule()).isEqualTo("stability"));
    }

    @Test
    void ends_without_fault_what_others_take_the_place_of_because_somebody_declined() {
        wave.mentors(2, 1).mentees(2);
        wave.pair();
        TandemView declined = wave.live(101);
        TandemView replaced = wave.live(102);
        wave.answer(declined, new PersonId(101), WaveTandems.NO);
        wave.transitions.forget();

        RePaired changes = wave.pairAgain().changes();

        assertThat(changes.moves())
                .extracting(RePairedMove::mentee, RePairedMove::before, RePairedMove::after, RePairedMove::cause)
                .containsExactly(
                        tuple(new PersonId(101), null, replaced.mentor(), MoveCause.DECLINED),
                        tuple(new PersonId(102), replaced.mentor(), declined.mentor(), MoveCause.DECLINED));
        assertThat(List.of(changes.kept(), changes.moved(), changes.newlySeated(), changes.noLongerSeated()))
                .containsExactly(0, 1, 1, 0);
        assertThat(wave.known(replaced.id()).state()).isEqualTo(TandemState.DISSOLVED);
        assertThat(wave.known(replaced.id()).stateReason()).isEqualTo("re-paired");
        assertThat(wave.transitions.told())
                .contains("tandem: PROPOSED -> DISSOLVED by claire.moreau", "tandem:  -> PROPOSED by claire.moreau");
        assertThat(wave.live(102).mentor()).isEqualTo(declined.mentor());
    }

    @Test
    void seats_who_has_joined_and_says_so_in_both_languages() {
        wave.mentors(1, 1).mentees(2);
        wave.pair();
        wave.mentor(2, 1).certified.certify(2, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));

        RePaired changes = wave.pairAgain().changes();

        assertThat(changes.kept()).isEqualTo(1);
        assertThat(changes.newlySeated()).isEqualTo(1);
        assertThat(changes.moves()).singleElement().satisfies(move -> {
            assertThat(move.cause()).isEqualTo(MoveCause.JOINED);
            assertThat(move.text().fr()).isNotBlank().isNotEqualTo(move.text().en());
        });
    }

    @Test
    void moves_who_was_proposed_to_somebody_who_has_left_and_leaves_them_out_where_there_is_nobody_else() {
        wave.mentors(1, 1).mentees(1);
        wave.pair();
        TandemView proposed = wave.only();
        wave.signups.withdraw(1);

        RePaired changes = wave.pairAgain().changes();

        assertThat(changes.noLongerSeated()).isEqualTo(1);
        assertThat(changes.moves())
                .extracting(RePairedMove::before, RePairedMove::after, RePairedMove::cause)
                .containsExactly(tuple(new PersonId(1), null, MoveCause.LEFT));
        assertThat(wave.known(proposed.id()).state()).isEqualTo(TandemState.DISSOLVED);
    }

    @Test
    void seats_anew_whose_proposal_has_lapsed() {
        wave.mentors(1, 1).mentees(1);
        wave.pair();
        TandemView proposed = wave.only();
        wave.in(() -> {
            wave.watch(WaveTandems.NOW.plus(Duration.ofDays(15))).lapse(proposed.id());
            return proposed;
        });

        assertThat(wave.pairAgain().changes().moves())
                .extracting(RePairedMove::cause)
                .containsExactly(MoveCause.LAPSED);
    }

    @Test
    void puts_asunder_what_was_forbidden_since_and_together_what_was_pinned_since() {
        wave.mentors(2, 1).mentees(2);
        wave.pair();
        TandemView one = wave.live(101);
        TandemView other = wave.live(102);
        decide(PairingDecisionKind.FORBIDDEN, one.mentor(), 101);

        RePaired changes = wave.pairAgain().changes();

        assertThat(changes.moves()).extracting(RePairedMove::cause).containsOnly(MoveCause.DECIDED);
        assertThat(wave.live(101).mentor()).isEqualTo(other.mentor());

        decide(PairingDecisionKind.PINNED, other.mentor(), 102);
        PairingView pinned = wave.pairAgain();

        assertThat(wave.live(102).mentor()).isEqualTo(other.mentor());
        assertThat(pinned.changes().noLongerSeated()).isEqualTo(1);
        assertThat(pinned.changes().moves()).extracting(RePairedMove::cause).containsOnly(MoveCause.DECIDED);
    }

    private void decide(PairingDecisionKind kind, PersonId mentor, long mentee) {
        NewPairingDecision request =
                new NewPairingDecision(kind, mentor, List.of(new PersonId(mentee)), "They shared an office.");
        wave.in(() -> wave.pairingDecisions().decide(MANAGER, OneWave.ID, request));
    }

    private static List<?> ids(List<TandemView> tandems) {
        return tandems.stream().map(TandemView::id).toList();
    }
}
