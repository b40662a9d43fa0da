package mentoring.demo.group;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Hands out what must be unique in the whole group. */
final class Registry {

    private static final int FIRST_NUMBER = 100_000;

    private final long seed;
    private final Map<String, Integer> bearers = new HashMap<>();
    private int people;

    Registry(long seed) {
        this.seed = seed;
    }

    String login(PersonName name) {
        return unique(name.asLogin(), "");
    }

    String mail(PersonName name, String domain) {
        return unique(name.asMailbox(), "@" + domain);
    }

    String number() {
        people++;
        return "A" + (FIRST_NUMBER + people);
    }

    UUID id(String login) {
        return UUID.nameUUIDFromBytes((seed + "/" + login).getBytes(StandardCharsets.UTF_8));
    }

    private String unique(String wish, String ending) {
        int count = bearers.merge(wish + ending, 1, Integer::sum);
        return count == 1 ? wish + ending : wish + count + ending;
    }
}
