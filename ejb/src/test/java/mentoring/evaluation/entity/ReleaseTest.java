package mentoring.evaluation.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseTest {
    private static final Instant NOW = Instant.parse("2026-06-15T09:00:00Z");

    private final Release release = new Release("wave-3");

    @Test
    void has_released_nothing_at_first() {
        assertThat(release.batch()).isZero();
        assertThat(release.releasedAt()).isNull();
        assertThat(release.showsMentors()).isFalse();
        assertThat(release.showsMentees()).isFalse();
    }

    @Test
    void starts_with_five_people_and_not_with_four() {
        assertThat(admits(4, 1, 3)).isFalse();
        assertThat(release.batch()).isZero();

        assertThat(admits(5, 1, 4)).isTrue();
        assertThat(release.batch()).isEqualTo(1);
        assertThat(release.releasedAt()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @CsvSource({"9, 4, 5, false, true", "9, 5, 4, true, false", "10, 5, 5, true, true", "8, 4, 4, false, false"})
    void shows_a_side_that_starts_with_five(long people, long mentors, long mentees, boolean one, boolean other) {
        admits(people, mentors, mentees);

        assertThat(release.showsMentors()).isEqualTo(one);
        assertThat(release.showsMentees()).isEqualTo(other);
    }

    @Test
    void goes_on_with_eight_people_and_not_with_seven() {
        admits(5, 1, 4);

        assertThat(admits(7, 2, 5)).isFalse();
        assertThat(release.batch()).isEqualTo(1);
        assertThat(admits(8, 2, 6)).isTrue();
        assertThat(release.batch()).isEqualTo(2);
    }

    @Test
    void settles_the_sides_that_are_shown_for_good() {
        admits(5, 1, 4);

        admits(40, 20, 20);

        assertThat(release.showsMentors()).isFalse();
        assertThat(release.showsMentees()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "16, 8, 8, true",
        "8, 0, 8, true",
        "8, 8, 0, true",
        "9, 1, 8, false",
        "15, 8, 7, false",
        "15, 7, 8, false",
        "0, 0, 0, false"
    })
    void lets_nobody_or_eight_of_each_side_in_that_is_shown(long people, long mentors, long mentees, boolean admitted) {
        admits(10, 5, 5);

        assertThat(admits(people, mentors, mentees)).isEqualTo(admitted);
    }

    @Test
    void looks_at_no_side_that_is_not_shown() {
        admits(9, 4, 5);

        assertThat(admits(9, 1, 8)).isTrue();
        assertThat(admits(8, 7, 1)).isFalse();
    }

    private boolean admits(long people, long mentors, long mentees) {
        return release.admit(new Newcomers(people, mentors, mentees), NOW);
    }
}
