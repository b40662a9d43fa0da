package mentoring.enrolment.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import mentoring.directory.PersonId;
import mentoring.enrolment.Attendance;
import mentoring.enrolment.EnrolmentState;
import mentoring.enrolment.HalfDay;
import mentoring.enrolment.Side;
import mentoring.programme.Level;
import mentoring.programme.WaveId;
import mentoring.shared.IllegalTransition;
import org.junit.jupiter.api.Test;

class EnrolmentTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T09:00:00Z");
    private static final Wishes WISHES = new Wishes(
            Side.MENTEE,
            List.of(new ChosenTopic("social-networks", Level.DISCOVERING), new ChosenTopic("data", Level.EXPERT)),
            Set.of("fr", "en"),
            Attendance.EITHER,
            EnumSet.of(HalfDay.THU_PM, HalfDay.MON_AM),
            0);

    private final Enrolment enrolment = new Enrolment(new WaveId(3), new PersonId(51), WISHES, "claire.martin", MONDAY);

    @Test
    void is_submitted_with_the_consent_of_that_moment() {
        assertThat(enrolment.state()).isEqualTo(EnrolmentState.SUBMITTED);
        assertThat(enrolment.consentedAt()).isEqualTo(MONDAY);
        assertThat(enrolment.wishes()).isEqualTo(WISHES);
    }

    @Test
    void holds_the_place_of_the_person_in_the_wave_until_it_is_withdrawn() {
        assertThat(enrolment.isLive()).isTrue();
        enrolment.withdraw("changing jobs", TUESDAY);
        assertThat(enrolment.isLive()).isFalse();
        assertThat(enrolment.state()).isEqualTo(EnrolmentState.WITHDRAWN);
    }

    @Test
    void may_be_withdrawn_without_a_reason() {
        enrolment.withdraw(null, TUESDAY);
        assertThat(enrolment.state()).isEqualTo(EnrolmentState.WITHDRAWN);
    }

    @Test
    void refuses_to_be_withdrawn_twice() {
        enrolment.withdraw(null, TUESDAY);
        assertThatThrownBy(() -> enrolment.withdraw(null, TUESDAY)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void topics_come_back_from_their_column_in_their_order() {
        TopicsConverter converter = new TopicsConverter();
        String column = converter.convertToDatabaseColumn(WISHES.topics());
        assertThat(column).isEqualTo("social-networks:DISCOVERING,data:EXPERT");
        assertThat(converter.convertToEntityAttribute(column)).isEqualTo(WISHES.topics());
    }

    @Test
    void languages_come_back_from_their_column() {
        LanguagesConverter converter = new LanguagesConverter();
        assertThat(converter.convertToDatabaseColumn(WISHES.languages())).isEqualTo("en,fr");
        assertThat(converter.convertToEntityAttribute("en,fr")).isEqualTo(WISHES.languages());
    }

    @Test
    void half_days_come_back_from_their_column() {
        HalfDaysConverter converter = new HalfDaysConverter();
        assertThat(converter.convertToDatabaseColumn(WISHES.halfDays())).isEqualTo("MON_AM,THU_PM");
        assertThat(converter.convertToEntityAttribute("MON_AM,THU_PM")).isEqualTo(WISHES.halfDays());
    }
}
