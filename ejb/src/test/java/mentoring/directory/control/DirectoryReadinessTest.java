package mentoring.directory.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import mentoring.directory.ASubsidiary;
import mentoring.directory.control.settings.Problem;
import mentoring.directory.control.settings.SubsidiarySettings;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DirectoryReadinessTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");

    private final DirectoryReadiness readiness = new DirectoryReadiness();
    private Map<String, String> missing = Map.of();
    private List<Problem> mistakes = List.of();
    private int looks;

    @BeforeEach
    void wire() {
        HealthCheckResponse.setResponseProvider(new HealthAnswers());
        readiness.files = new OneFile();
        readiness.policy = new DirectoryPolicy();
        readiness.policy.required = true;
        readiness.probes = probes(() -> {});
        at(NOW);
    }

    @Test
    void is_down_and_names_what_is_missing_when_directories_are_required() {
        missing = Map.of("aurore-services", "directory-unreachable ldap://x");

        HealthCheckResponse answer = readiness.call();

        assertThat(answer.getStatus()).isEqualTo(Status.DOWN);
        assertThat(answer.getData().orElseThrow())
                .containsEntry("missing.aurore-services", missing.get("aurore-services"));
    }

    @Test
    void stays_up_and_names_what_is_missing_when_directories_are_not_required() {
        readiness.policy.required = false;
        missing = Map.of("aurore-services", "directory-unreachable ldap://x");

        HealthCheckResponse answer = readiness.call();

        assertThat(answer.getStatus()).isEqualTo(Status.UP);
        assertThat(answer.getData().orElseThrow())
                .containsEntry("missing.aurore-services", missing.get("aurore-services"));
    }

    @Test
    void stays_up_over_a_broken_file_and_says_what_is_wrong_and_what_holds_meanwhile() {
        mistakes = List.of(
                new Problem("aurore-services.properties", 0, "name", null, "1 to 200 characters", null),
                new Problem("aurore-services.properties", 0, "locale", null, "a language tag", null));

        HealthCheckResponse answer = readiness.call();

        assertThat(answer.getStatus()).isEqualTo(Status.UP);
        assertThat(answer.getData().orElseThrow())
                .containsEntry("broken.aurore-services", "the version of 2026-03-02T09:29:00Z stays in force")
                .containsEntry(
                        "file.aurore-services.properties:0:name",
                        mistakes.get(0).toString())
                .containsEntry(
                        "file.aurore-services.properties:0:locale",
                        mistakes.get(1).toString());
    }

    @Test
    void keeps_what_it_found_for_ten_seconds() {
        readiness.call();
        at(NOW.plusSeconds(10));
        readiness.call();
        assertThat(looks).isEqualTo(1);

        at(NOW.plusSeconds(10).plusNanos(1));
        readiness.call();
        assertThat(looks).isEqualTo(2);
    }

    @Test
    @Timeout(10)
    void answers_with_what_it_found_before_while_a_look_is_under_way() throws InterruptedException {
        readiness.call();
        at(NOW.plus(Duration.ofMinutes(1)));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        readiness.probes = probes(() -> {
            begun.countDown();
            await(answered);
        });
        missing = Map.of("aurore-services", "directory-unreachable ldap://x");
        CompletableFuture<HealthCheckResponse> slow = CompletableFuture.supplyAsync(readiness::call);
        begun.await();

        assertThat(readiness.call().getStatus()).isEqualTo(Status.UP);

        answered.countDown();
        assertThat(slow.join().getStatus()).isEqualTo(Status.DOWN);
    }

    private void at(Instant now) {
        readiness.clock = Clock.fixed(now, ZoneOffset.UTC);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private ServerProbes probes(Runnable meanwhile) {
        return new ServerProbes(Runnable::run, Duration.ZERO) {
            @Override
            Map<String, String> missing(Collection<SubsidiarySettings> subsidiaries) {
                looks++;
                meanwhile.run();
                return missing;
            }
        };
    }

    private final class OneFile extends SubsidiaryFiles {
        @Override
        public List<DescribedSubsidiary> all() {
            return List.of(new DescribedSubsidiary(
                    ASubsidiary.CODE, Optional.of(ASubsidiary.usual()), mistakes, NOW.minusSeconds(60), NOW));
        }

        @Override
        public List<Problem> misnamed() {
            return List.of();
        }
    }
}
