package mentoring.tandem.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import mentoring.directory.PersonId;
import mentoring.programme.Formation;
import mentoring.programme.WaveState;
import mentoring.shared.Caller;
import mentoring.shared.NotFound;
import mentoring.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChoiceRefusalsTest {
    private static final PersonId MENTEE = new PersonId(101);
    private static final PersonId OTHER = new PersonId(102);

    private static final Caller ELSEWHERE = new Caller("jonas", Set.of(Role.COMEX), Set.of("aurore-energie"));

    private final WaveTandems wave = new WaveTandems(Formation.PAIR);

    @BeforeEach
    void leaveTheChoiceToTheMentees() {
        wave.waves.letsMenteesChoose();
        wave.mentees(2);
    }

    @AfterEach
    void close() {
        wave.close();
    }

    @Test
    void is_not_for_who_is_not_enrolled_as_a_mentee() {
        wave.mentors(2, 1);
        wave.staff.hire(7, 6);

        assertThatThrownBy(() -> choose(new PersonId(7), 1))
                .hasMessageContaining("not-in-the-pool")
                .hasMessageContaining("MENTEE");
        assertThatThrownBy(() -> choose(new PersonId(1), 2))
                .hasMessageContaining("not-in-the-pool")
                .hasMessageContaining("MENTEE");
        assertThatThrownBy(() -> offers(new PersonId(7))).hasMessageContaining("not-in-the-pool");
    }

    @Test
    void takes_nobody_for_a_mentor_who_is_not_one_of_the_wave() {
        assertThatThrownBy(() -> choose(MENTEE, 102))
                .hasMessageContaining("not-in-the-pool")
                .hasMessageContaining("MENTOR");
        assertThatThrownBy(() -> choose(MENTEE, 4711))
                .hasMessageContaining("not-in-the-pool")
                .hasMessageContaining("MENTOR");
    }

    @Test
    void offers_certified_mentors_alone_and_names_the_rule_to_who_chooses_another() {
        wave.mentor(1, 1);
        wave.certified.certify(1, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 31));

        assertThat(offers(MENTEE)).isEmpty();
        assertThatThrownBy(() -> choose(MENTEE, 1)).hasMessage("mentor-not-certified {mentor=1}");
    }

    @Test
    void names_the_rule_that_stands_between_the_two() {
        wave.mentors(1, 1);
        wave.staff.reports(102, 1);

        assertThat(offers(OTHER)).isEmpty();
        assertThatThrownBy(() -> choose(OTHER, 1))
                .hasMessageStartingWith("pairing-rule-broken")
                .hasMessageContaining("no-reporting-line");
    }

    @Test
    void does_not_let_on_whom_hr_keeps_apart() {
        wave.mentors(1, 1);
        wave.in(() -> wave.exclusions()
                .exclude(
                        WaveTandems.holding("anne.roy", Role.SUBSIDIARY_HR),
                        new NewExclusion(new PersonId(1), MENTEE, "once married")));

        assertThat(offers(MENTEE)).isEmpty();
        assertThatThrownBy(() -> choose(MENTEE, 1))
                .hasMessageContaining("not-in-the-pool")
                .hasMessageContaining("MENTOR");
    }

    @Test
    void is_not_offered_where_the_programme_decides() {
        try (WaveTandems optimised = new WaveTandems(Formation.PAIR)) {
            optimised.mentors(1, 1).mentees(1);

            assertThatThrownBy(() -> optimised.in(() -> optimised
                            .choices()
                            .choose(WaveTandems.self(MENTEE), OneWave.ID, new NewChoice(new PersonId(1)))))
                    .hasMessageStartingWith("choice-not-offered");
        }
    }

    @Test
    void is_over_when_the_wave_has_run() {
        wave.mentors(1, 1);
        wave.waves.put(WaveState.REVIEW);

        assertThatThrownBy(() -> choose(MENTEE, 1)).hasMessage("wave-not-pairable {state=REVIEW}");
        assertThatThrownBy(() -> offers(MENTEE)).hasMessage("wave-not-pairable {state=REVIEW}");
    }

    @Test
    void is_not_there_for_who_does_not_see_the_wave() {
        assertThatThrownBy(() -> wave.in(() -> wave.choices().shortlist(ELSEWHERE, OneWave.ID)))
                .isInstanceOf(NotFound.class);
    }

    private TandemView choose(PersonId mentee, long mentor) {
        return wave.in(
                () -> wave.choices().choose(WaveTandems.self(mentee), OneWave.ID, new NewChoice(new PersonId(mentor))));
    }

    private List<ShortlistView.Offer> offers(PersonId mentee) {
        return wave.in(() ->
                wave.choices().shortlist(WaveTandems.self(mentee), OneWave.ID).mentors());
    }
}
