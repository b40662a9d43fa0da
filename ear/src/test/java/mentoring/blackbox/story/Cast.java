package mentoring.blackbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import mentoring.blackbox.Installation;
import mentoring.blackbox.client.Answer;
import mentoring.blackbox.client.Portal;

/** Who plays: the programme manager, the twelve members of the Comex, and juniors from different directorates. */
final class Cast {
    static final Set<String> JUNIOR_GRADES = Set.of("G1", "G2", "G3");
    static final Set<String> SENIOR_GRADES = Set.of("G6", "G7", "G8");

    private final Installation module;
    final Portal operator;
    final Portal manager;
    final Portal groupHr;

    Cast(Installation module) {
        this.module = module;
        operator = module.as("operator", Papers.SUBSIDIARY, "operator");
        manager = module.as("programme.manager", Papers.SUBSIDIARY, "programme-manager");
        groupHr = module.as("group.hr", Papers.SUBSIDIARY, "group-hr");
    }

    List<Person> comex() {
        Answer found = manager.get("/people?subsidiary=" + Papers.SUBSIDIARY + "&comex=true")
                .expect(200);
        return items(found).map(this::person).toList();
    }

    /** People of these grades who speak French, one from each directorate, so that their reporting lines differ. */
    List<Person> oneFromEachDirectorate(int count, Set<String> grades) {
        Map<String, Person> byDirectorate = new LinkedHashMap<>();
        String path = "/people?subsidiary=" + Papers.SUBSIDIARY + "&limit=200";
        while (byDirectorate.size() < count && path != null) {
            Answer page = manager.get(path).expect(200);
            items(page)
                    .filter(person -> speaksFrench(person)
                            && grades.contains(person.path("grade").asText()))
                    .forEach(person -> byDirectorate.computeIfAbsent(
                            person.path("directorate").asText(), key -> person(person)));
            path = next(page);
        }
        assertThat(byDirectorate).hasSizeGreaterThanOrEqualTo(count);
        return new ArrayList<>(byDirectorate.values()).subList(0, count);
    }

    private static boolean speaksFrench(JsonNode person) {
        return person.path("languages").toString().contains("\"fr\"");
    }

    private static String next(Answer page) {
        String cursor = page.json().path("next").asText("");
        return cursor.isEmpty() ? null : "/people?subsidiary=" + Papers.SUBSIDIARY + "&limit=200&after=" + cursor;
    }

    static Stream<JsonNode> items(Answer page) {
        return StreamSupport.stream(page.json().required("items").spliterator(), false);
    }

    private Person person(JsonNode json) {
        return Person.of(json, module.as(json.required("login").asText(), Papers.SUBSIDIARY, "participant"));
    }
}
