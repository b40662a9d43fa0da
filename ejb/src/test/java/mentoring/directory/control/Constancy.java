package mentoring.directory.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What holds after every run, whether it succeeded or not: an entry is one person for ever, and nobody departs who is to be seen. */
final class Constancy {
    private final Map<String, Long> ids = new HashMap<>();
    private final Set<String> departed = new HashSet<>();

    /** @param visible the numbers of all whom any branch shows */
    void check(List<Follower.Ours> people, Set<String> visible) {
        Set<String> seen = new HashSet<>();
        for (Follower.Ours person : people) {
            assertThat(seen.add(person.number())).as("%s is one person", person).isTrue();
            assertThat(ids.computeIfAbsent(person.number(), number -> person.id()))
                    .as("%s is who they were", person)
                    .isEqualTo(person.id());
            if (person.active()) {
                departed.remove(person.number());
            } else if (departed.add(person.number())) {
                assertThat(visible)
                        .as("%s departs while a branch shows them", person)
                        .doesNotContain(person.number());
            }
        }
    }
}
