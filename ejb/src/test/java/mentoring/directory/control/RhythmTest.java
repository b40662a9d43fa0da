package mentoring.directory.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mentoring.directory.ASubsidiary;
import mentoring.directory.entity.Synchronisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {
    private static final Instant ENDED = Instant.parse("2026-03-02T09:00:00Z");
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final Rhythm rhythm = new Rhythm(QUARTER);

    @Test
    void comes_round_exactly_after_the_pause() {
        assertThat(rhythm.isDue(List.of(done()), true, ENDED.plus(QUARTER))).isTrue();
        assertThat(rhythm.isDue(List.of(done()), true, ENDED.plus(QUARTER).minusMillis(1)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1,30", "2,60", "3,120", "6,960", "7,1440", "10,1440"})
    void waits_twice_as_long_after_each_failure_in_a_row_but_no_longer_than_a_day(int failures, int minutes) {
        List<Synchronisation> recent = new ArrayList<>();
        for (int number = 0; number < failures; number++) {
            recent.add(failed("directory-unreachable"));
        }
        Instant due = ENDED.plus(Duration.ofMinutes(minutes));

        assertThat(rhythm.isDue(recent, true, due)).isTrue();
        assertThat(rhythm.isDue(recent, true, due.minusMillis(1))).isFalse();
    }

    @Test
    void comes_round_as_usual_while_it_waits_for_another_subsidiary() {
        List<Synchronisation> recent = List.of(failed("departures-in-doubt"), failed("departures-in-doubt"), done());

        assertThat(rhythm.isDue(recent, true, ENDED.plus(QUARTER))).isTrue();
    }

    @Test
    void forgets_failures_before_the_last_success() {
        List<Synchronisation> recent = List.of(done(), failed("directory-cut"), failed("directory-cut"));

        assertThat(rhythm.isDue(recent, true, ENDED.plus(QUARTER))).isTrue();
    }

    @Test
    void never_begins_before_somebody_has_seen_to_a_first_import() {
        assertThat(rhythm.isDue(List.of(), false, ENDED.plus(QUARTER))).isFalse();
        assertThat(rhythm.isDue(List.of(failed("directory-cut")), false, ENDED.plusSeconds(86_400)))
                .isFalse();
    }

    @Test
    void waits_for_somebody_who_is_asked_to_confirm_departures() {
        assertThat(rhythm.isDue(List.of(failed("departures-to-confirm")), true, ENDED.plusSeconds(86_400)))
                .isFalse();
    }

    @Test
    void waits_for_a_run_that_is_under_way() {
        assertThat(rhythm.isDue(List.of(queued()), true, ENDED.plusSeconds(86_400)))
                .isFalse();
    }

    @Test
    void stands_still_when_it_is_switched_off() {
        assertThat(new Rhythm(Duration.ZERO).isDue(List.of(done()), true, ENDED.plusSeconds(86_400)))
                .isFalse();
    }

    private static Synchronisation queued() {
        return new Synchronisation(ASubsidiary.CODE, "main", "op", false, ENDED);
    }

    private static Synchronisation done() {
        Synchronisation done = queued();
        done.job().begin(ENDED);
        done.job().complete(ENDED);
        return done;
    }

    private static Synchronisation failed(String problem) {
        Synchronisation failed = queued();
        failed.job().fail(problem, null, ENDED);
        return failed;
    }
}
