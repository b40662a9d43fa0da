package mentoring.session.boundary;

import static mentoring.enrolment.ASubsidiary.ENERGIE;
import static mentoring.enrolment.ASubsidiary.SERVICES;
import static mentoring.enrolment.ASubsidiary.manager;
import static mentoring.session.boundary.MeetingPlace.ANNE;
import static mentoring.session.boundary.MeetingPlace.HELENE;
import static mentoring.session.boundary.MeetingPlace.LEA;
import static mentoring.session.boundary.MeetingPlace.MARC;
import static mentoring.session.boundary.MeetingPlace.NEXT_WEEK;
import static mentoring.session.boundary.MeetingPlace.NOW;
import static mentoring.session.boundary.MeetingPlace.YVES;
import static mentoring.session.boundary.MeetingPlace.self;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import mentoring.programme.WaveId;
import mentoring.session.ATandem;
import mentoring.shared.Caller;
import mentoring.shared.NotAllowed;
import mentoring.shared.NotFound;
import mentoring.shared.Refusal;
import mentoring.tandem.TandemState;
import mentoring.tandem.boundary.TandemView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WaveStartsTest {
    private final MeetingPlace place = new MeetingPlace();
    private final TandemView triad = place.triad();

    @AfterEach
    void close() {
        place.close();
    }

    @Test
    void counts_who_starts_in_the_weeks_of_the_wave_and_names_who_does_not() {
        TandemView before = place.tandem(LEA, YVES, MARC, ANNE);
        TandemView without = place.tandem(LEA, HELENE, YVES, ANNE);
        place.scheduled(triad, NEXT_WEEK);
        place.scheduled(before, NOW);
        place.prepared(without);

        WaveStartsView starts = of(manager(SERVICES), ATandem.WAVE);

        assertThat(starts)
                .isEqualTo(new WaveStartsView(
                        ATandem.WAVE,
                        LocalDate.of(2027, 2, 3),
                        LocalDate.of(2027, 2, 16),
                        3,
                        1,
                        List.of(before.id()),
                        List.of(without.id())));
    }

    @Test
    void lets_who_has_called_off_wait_and_counts_what_was_held() {
        SessionView first = place.cancel(place.scheduled(triad, NEXT_WEEK));
        assertThat(of(manager(SERVICES), ATandem.WAVE).waiting()).containsExactly(triad.id());

        SessionView again = place.schedule(first, NEXT_WEEK.plus(Duration.ofDays(1)));
        place.at(NEXT_WEEK.plus(Duration.ofDays(2)));
        place.hold(again, LEA, HELENE);

        assertThat(of(manager(SERVICES), ATandem.WAVE).together()).isEqualTo(1);
    }

    @Test
    void forgets_triads_that_have_ended_early() {
        place.put(triad, TandemState.DISSOLVED);

        assertThat(of(manager(SERVICES), ATandem.WAVE).triads()).isZero();
    }

    @Test
    void looks_at_the_first_session_alone() {
        place.hold(place.scheduled(triad, NOW), LEA, HELENE);
        place.scheduled(triad, NEXT_WEEK);

        assertThat(of(manager(SERVICES), ATandem.WAVE).apart()).containsExactly(triad.id());
    }

    @Test
    void is_for_those_who_oversee_a_wave_of_triads() {
        assertThatThrownBy(() -> of(self(LEA), ATandem.WAVE)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> of(manager(ENERGIE), ATandem.WAVE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> of(manager(SERVICES), TogetherWave.OF_PAIRS))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("triads-only"));
    }

    private WaveStartsView of(Caller caller, WaveId wave) {
        return place.read(() -> place.beans().waveStarts.of(caller, wave));
    }
}
