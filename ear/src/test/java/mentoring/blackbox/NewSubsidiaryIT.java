package mentoring.blackbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
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
    /** Three times what a subsidiary is promised: the test says how long it took, on a machine that may have other things to do. */
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String BASE = "dc=aurore,dc=example";

    private final String code = "neuve-" + UUID.randomUUID().toString().substring(0, 8);
    private final String subsidiary = "/subsidiaries/" + code;
    private Portal operator;
    private SubsidiaryFolder folder;

    @BeforeEach
    void sign_in(Installation module) {
        operator = module.as("operator", code, "operator");
        folder = module.subsidiaries();
    }

    @AfterEach
    void leave() {
        folder.remove(code);
    }

    @Test
    void shows_12_000_people_soon_after_its_file_was_dropped_and_says_how_soon(
            Installation module, TestReporter reporter) throws LDAPException {
        employ(module.directory(), 12_000);
        long dropped = System.nanoTime();

        folder.drop(code, text("timeZone"));
        await().atMost(SOON).until(() -> operator.get(subsidiary).status(), status -> status == 200);
        await().atMost(PATIENCE).until(this::isImported, imported -> imported);
        Answer people = operator.get("/people?subsidiary=" + code + "&limit=1").expect(200);

        reporter.publishEntry(
                "seconds from the file to the people", seconds(Duration.ofNanos(System.nanoTime() - dropped)));
        assertThat(people.json().required("items")).hasSize(1);
        assertThat(operator.get(subsidiary).expect(200).json().path("people").asInt())
                .isEqualTo(12_000);
    }

    @Test
    void shows_everybody_of_a_dry_run_one_line_each_and_imports_nobody(Installation module) throws LDAPException {
        employ(module.directory(), 1_200);
        folder.drop(code, text("timeZone"));

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
        folder.drop(code, text("timeZone"));
        await().atMost(SOON).until(() -> operator.get(subsidiary).status(), status -> status == 200);
        String since = operator.get(subsidiary).json().at("/file/inForceSince").asText();
        folder.drop(code, text("timezone"));
        assertThatItIsBrokenAndGoesOnAs(since);
        assertThat(Portal.anonymous(URI.create(module.root().toString()))
                        .get("/health/ready")
                        .expect(200)
                        .body())
                .contains("broken." + code);

        module.crashAndRestart();
        assertThatItIsBrokenAndGoesOnAs(since);
    }

    @Test
    void is_not_found_any_more_when_its_file_is_removed_and_its_people_stay(Installation module) throws LDAPException {
        employ(module.directory(), 3);
        folder.drop(code, text("timeZone"));
        await().atMost(PATIENCE).until(this::isImported, imported -> imported);

        folder.remove(code);

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

    /** Asks for a synchronisation at first, and then how it is getting on. */
    private boolean isImported() {
        Answer started = operator.post(subsidiary + "/synchronisations", "{}");
        if (started.status() != 202) {
            return false;
        }
        String job = started.header("Location");
        await().atMost(PATIENCE)
                .until(
                        () -> operator.get(job).expect(200).state(),
                        state -> !List.of("QUEUED", "RUNNING").contains(state));
        return operator.get(job).expect(200).state().equals("DONE");
    }

    /** By an import, which takes a moment where as many single additions take minutes. */
    private void employ(InMemoryDirectoryServer directory, int people) throws LDAPException {
        String branch = "ou=" + code + "," + BASE;
        StringBuilder ldif =
                new StringBuilder("dn: " + branch + "\nobjectClass: organizationalUnit\nou: " + code + "\n");
        for (int number = 0; number < people; number++) {
            String uid = code + number;
            ldif.append("\ndn: uid=" + uid + "," + branch + "\nobjectClass: inetOrgPerson\nuid: " + uid)
                    .append("\ncn: Camille " + number + "\nsn: Martin\nemployeeType: G1\nentryUUID: "
                            + UUID.nameUUIDFromBytes(uid.getBytes(UTF_8)) + "\n");
        }
        directory.importFromLDIF(
                false, new LDIFReader(new ByteArrayInputStream(ldif.toString().getBytes(UTF_8))));
    }

    private String text(String timeZone) {
        return """
                name = Aurore Neuve
                locale = fr-FR
                %s = Europe/Paris
                cascade.place = 20
                directory.tls = plain
                directory.base = ou=%s,%s
                career.bands = JUNIOR: G1
                """.formatted(timeZone, code, BASE);
    }

    private static String seconds(Duration duration) {
        return "%.1f".formatted(duration.toMillis() / 1000.0);
    }
}
