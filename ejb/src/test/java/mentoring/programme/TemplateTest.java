package mentoring.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TemplateTest {
    @Test
    void reverse_mentoring_meets_three_times_for_two_hours() {
        assertThat(Template.REVERSE_MENTORING.format()).isEqualTo(new SessionFormat(3, 120, 14));
    }

    @Test
    void a_venture_tandem_works_fourteen_hours_in_four_workshops() {
        SessionFormat workshops = Template.VENTURE_TANDEM.format();

        assertThat(workshops.sessions()).isEqualTo(4);
        assertThat(workshops.sessions() * workshops.minutes()).isEqualTo(14 * 60);
    }

    @Test
    void a_triad_has_three_mentees_and_a_pair_one() {
        assertThat(Formation.TRIAD.mentees()).isEqualTo(3);
        assertThat(Formation.PAIR.mentees()).isEqualTo(1);
    }
}
