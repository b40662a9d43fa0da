package mentoring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.unboundid.ldap.sdk.LDAPException;
import java.util.List;
import java.util.stream.StreamSupport;
import mentoring.blackbox.client.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who moves between subsidiaries stays the same person; who leaves in numbers does so once somebody has looked at the list. */
@BlackBox
class MovesIT {
    private Branch here;
    private Branch there;

    @BeforeEach
    void open(Installation module) throws LDAPException {
        here = Branch.newOne(module).employ(20).open();
        there = Branch.newOne(module).employ(3).open();
        assertThat(here.synchronise("{}").state()).isEqualTo("DONE");
        assertThat(there.synchronise("{}").state()).isEqualTo("DONE");
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
    }

    @Test
    void keeps_the_person_who_is_sent_to_another_subsidiary_whichever_is_asked_first() throws LDAPException {
        long first = id(here.uid(1), here);
        long second = id(here.uid(2), here);
        here.send(1, there);
        here.send(2, there);

        JsonNode dryRun = there.operator()
                .post(there.path() + "/dry-runs", "")
                .expect(200)
                .json();
        assertThat(dryRun.path("samples"))
                .extracting(sample -> sample.path("change").asText() + " "
                        + sample.path("login").asText())
                .containsExactlyInAnyOrder("MOVES " + here.uid(1), "MOVES " + here.uid(2));
        assertThat(here.synchronise("{}").state()).isEqualTo("DONE");
        assertThat(there.synchronise("{}").state()).isEqualTo("DONE");

        assertThat(id(here.uid(1), there)).isEqualTo(first);
        assertThat(id(here.uid(2), there)).isEqualTo(second);
        assertThat(people(here, "DEPARTED")).isEmpty();
        assertThat(people(here, "ACTIVE")).hasSize(18);
        assertThat(people(there, "ACTIVE")).hasSize(5);
    }

    @Test
    void lists_many_departures_and_ends_them_once_confirmed() throws LDAPException {
        here.dismiss(5);
        here.dismiss(6);

        Answer stopped = here.synchronise("{\"complete\": true}");

        assertThat(stopped.json().path("problem").asText()).as(stopped.body()).isEqualTo("departures-to-confirm");
        assertThat(people(here, "DEPARTED")).isEmpty();
        assertThat(here.operator()
                        .get("/jobs/" + stopped.id() + "/departures")
                        .expect(200)
                        .json()
                        .path("items"))
                .extracting(person -> person.path("login").asText())
                .containsExactlyInAnyOrder(here.uid(5), here.uid(6));

        Answer confirmed = here.synchronise("{\"confirmDeparturesOf\": " + stopped.id() + "}");

        assertThat(confirmed.state()).as(confirmed.body()).isEqualTo("DONE");
        assertThat(people(here, "DEPARTED")).containsExactlyInAnyOrder(here.uid(5), here.uid(6));
        assertThat(people(here, "ACTIVE")).hasSize(18);
    }

    private long id(String login, Branch branch) {
        return StreamSupport.stream(all(branch).spliterator(), false)
                .filter(person -> person.path("login").asText().equals(login))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asLong();
    }

    private List<String> people(Branch branch, String state) {
        return StreamSupport.stream(all(branch).spliterator(), false)
                .filter(person -> person.path("state").asText().equals(state))
                .map(person -> person.path("login").asText())
                .toList();
    }

    private JsonNode all(Branch branch) {
        return branch.operator()
                .get("/people?subsidiary=" + branch.code() + "&limit=100")
                .expect(200)
                .json()
                .required("items");
    }
}
