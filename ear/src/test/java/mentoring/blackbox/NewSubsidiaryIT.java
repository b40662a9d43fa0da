package mentoring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.unboundid.ldap.sdk.LDAPException;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.UUID;
import mentoring.blackbox.client.Answer;
import mentoring.blackbox.client.Portal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** A subsidiary joins by its file alone, breaks it, and goes again. */
@BlackBox
class NewSubsidiaryIT {
    private static final Duration SOON = Duration.ofSeconds(10);

    private Branch branch;
    private String code;
    private String subsidiary;
    private Portal operator;

    @BeforeEach
    void sign_in(Installation module) {
        branch = Branch.newOne(module);
        code = branch.code();
        subsidiary = branch.path();
        operator = branch.operator();
    }

    @AfterEach
    void leave() {
        branch.close();
    }

    @Test
    void shows_12_000_people_soon_after_its_file_was_dropped_and_says_how_soon(TestReporter reporter)
            throws LDAPException {
        branch.employ(12_000);
        long dropped = System.nanoTime();

        branch.open();
        assertThat(branch.synchronise("{}").state()).isEqualTo("DONE");
        Answer people = operator.get("/people?subsidiary=" + code + "&limit=1").expect(200);

        reporter.publishEntry(
                "seconds from the file to the people", seconds(Duration.ofNanos(System.nanoTime() - dropped)));
        assertThat(people.json().required("items")).hasSize(1);
        assertThat(operator.get(subsidiary).expect(200).json().path("people").asInt())
                .isEqualTo(12_000);
    }

    @Test
    void shows_everybody_of_a_dry_run_one_line_each_and_imports_nobody() throws LDAPException {
        branch.employ(1_200);
        branch.drop("timeZone");

        Answer lines = operator.send(operator.request(subsidiary + "/dry-runs")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Accept", "application/x-ndjson")
                        .POST(BodyPublishers.noBody()))
                .expect(200);

        assertThat(lines.header("Content-Type")).startsWith("application/x-ndjson");
        assertThat(lines.body().lines())
                .filteredOn(line -> line.startsWith("{\"kind\":\"JOINS\""))
                .hasSize(1_200);
        assertThat(lines.body().lines()).last().asString().startsWith("{\"kind\":\"SUMMARY\"");
        assertThat(operator.get(subsidiary).json().path("people").asInt()).isZero();
    }

    @Test
    void goes_on_with_the_last_good_file_while_it_is_broken_over_a_crash_too(Installation module)
            throws IOException, InterruptedException {
        branch.open();
        String since = operator.get(subsidiary).json().at("/file/inForceSince").asText();
        branch.drop("timezone");
        assertThatItIsBrokenAndGoesOnAs(since);
        assertThat(Portal.anonymous(module.root())
                        .get("/health/ready")
                        .expect(200)
                        .body())
                .contains("broken." + code);

        module.crashAndRestart();
        assertThatItIsBrokenAndGoesOnAs(since);
    }

    @Test
    void is_not_found_any_more_when_its_file_is_removed_and_its_people_stay() throws LDAPException {
        branch.employ(3);
        branch.drop("timeZone");
        assertThat(branch.synchronise("{}").state()).isEqualTo("DONE");

        branch.close();

        await().atMost(SOON).until(() -> operator.get(subsidiary).status(), status -> status == 404);
        operator.post(subsidiary + "/synchronisations", "{}").refused(404, "not-found");
        assertThat(operator.get("/people?subsidiary=" + code).expect(200).json().required("items"))
                .hasSize(3)
                .allMatch(person -> person.path("state").asText().equals("ACTIVE"));
    }

    private void assertThatItIsBrokenAndGoesOnAs(String since) {
        await().atMost(SOON)
                .until(() -> operator.get(subsidiary).json().at("/file/broken").asBoolean(), broken -> broken);
        Answer broken = operator.get(subsidiary).expect(200);
        assertThat(broken.json().path("timeZone").asText()).isEqualTo("Europe/Paris");
        assertThat(broken.json().at("/file/inForceSince").asText()).isEqualTo(since);
        assertThat(broken.json().path("problems")).hasSize(2);
        assertThat(broken.body()).contains("\"nearest\":\"timeZone\"");
    }

    private static String seconds(Duration duration) {
        return "%.1f".formatted(duration.toMillis() / 1000.0);
    }
}
