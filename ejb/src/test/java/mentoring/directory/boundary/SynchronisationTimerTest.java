package mentoring.directory.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mentoring.directory.control.Glance;
import mentoring.shared.SubsidiaryCode;
import mentoring.testing.HandSetClock;
import mentoring.testing.Injection;
import org.junit.jupiter.api.Test;

class SynchronisationTimerTest {
    private static final SubsidiaryCode CODE = new SubsidiaryCode("aurore-services");
    private static final int MINUTES = 15;

    private final HandSetClock clock = new HandSetClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final List<SubsidiaryCode> started = new ArrayList<>();
    private boolean due = true;
    private boolean nothingNew = true;
    private int glances;
    private final SynchronisationTimer timer = timer();

    @Test
    void makes_a_job_of_what_is_new() {
        nothingNew = false;

        timer.synchroniseWhoIsDue();

        assertThat(started).containsExactly(CODE);
    }

    @Test
    void makes_no_job_where_nothing_is_new() {
        timer.synchroniseWhoIsDue();

        assertThat(started).isEmpty();
        assertThat(glances).isOne();
    }

    @Test
    void does_not_ask_a_directory_that_is_not_due() {
        due = false;

        timer.synchroniseWhoIsDue();

        assertThat(glances).isZero();
    }

    @Test
    void asks_again_when_the_usual_time_has_passed_and_not_before() {
        timer.synchroniseWhoIsDue();
        nothingNew = false;
        clock.advanceMillis(Duration.ofMinutes(MINUTES).toMillis() - 1);
        timer.synchroniseWhoIsDue();
        assertThat(started).isEmpty();
        clock.advanceMillis(1);

        timer.synchroniseWhoIsDue();

        assertThat(started).containsExactly(CODE);
    }

    private SynchronisationTimer timer() {
        SynchronisationTimer it = Injection.into(new SynchronisationTimer(), subsidiaries(), due(), glance(), clock);
        it.everyMinutes = MINUTES;
        return it;
    }

    private static Subsidiaries subsidiaries() {
        return new Subsidiaries() {
            @Override
            public List<SubsidiaryView> cascade() {
                return List.of(new SubsidiaryView(
                        CODE, "Aurore Services", "fr-FR", "Europe/Paris", 1, null, null, List.of(), null, 0));
            }
        };
    }

    private Synchronisations due() {
        return new Synchronisations() {
            @Override
            public boolean isDue(SubsidiaryCode subsidiary) {
                return due;
            }

            @Override
            public void startIfDue(SubsidiaryCode subsidiary) {
                started.add(subsidiary);
            }
        };
    }

    private Glance glance() {
        return new Glance() {
            @Override
            public boolean seesNothingNew(SubsidiaryCode subsidiary) {
                glances++;
                return nothingNew;
            }
        };
    }
}
