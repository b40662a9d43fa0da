package mentoring.tandem.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import mentoring.directory.PersonId;
import mentoring.programme.Formation;
import mentoring.tandem.control.ChoicePeriod;
import mentoring.tandem.control.Proposing;
import mentoring.testing.Injection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChoicePeriodTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);

    private final WaveTandems wave = new WaveTandems(Formation.PAIR);

    @AfterEach
    void close() {
        wave.close();
    }

    @Test
    void leaves_the_last_day_of_enrolment_to_the_mentees() {
        wave.waves.letsMenteesChoose();
        wave.waves.closesOn(TODAY);

        assertThatThrownBy(wave::pair).hasMessage("mentees-choosing {until=2027-02-01}");
    }

    @Test
    void lets_a_pairing_seat_those_who_have_not_chosen_the_day_after() {
        wave.waves.letsMenteesChoose();
        wave.mentors(2, 1).mentees(2);
        wave.in(() ->
                wave.choices().choose(WaveTandems.self(new PersonId(101)), OneWave.ID, new NewChoice(new PersonId(1))));
        wave.waves.closesOn(TODAY.minusDays(1));

        assertThat(wave.pair().seated()).isEqualTo(1);

        assertThat(wave.all())
                .extracting(TandemView::mentees)
                .containsExactly(List.of(new PersonId(101)), List.of(new PersonId(102)));
    }

    @Test
    void lets_mentees_choose_after_the_last_day_too() {
        wave.waves.letsMenteesChoose();
        wave.mentors(1, 1).mentees(1);
        wave.waves.closesOn(TODAY.minusDays(1));

        assertThat(wave.in(() -> wave.choices()
                        .shortlist(WaveTandems.self(new PersonId(101)), OneWave.ID)
                        .mentors()))
                .hasSize(1);
    }

    @Test
    void keeps_no_pairing_waiting_where_the_programme_decides() {
        wave.mentors(1, 1).mentees(1);

        assertThat(wave.pair().seated()).isEqualTo(1);
    }

    @Test
    void ends_its_last_day_where_the_wave_runs() {
        wave.waves.letsMenteesChoose();

        assertThatThrownBy(() -> mustLeaveRoom("2027-02-01T22:59:59Z")).hasMessageStartingWith("mentees-choosing");
        assertThatCode(() -> mustLeaveRoom("2027-02-01T23:00:00Z")).doesNotThrowAnyException();
    }

    private void mustLeaveRoom(String now) {
        Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        Injection.into(new ChoicePeriod(), wave.subsidiaries, new Proposing(), clock)
                .mustLeaveRoomForPairing(wave.waves.known(OneWave.ID));
    }
}
