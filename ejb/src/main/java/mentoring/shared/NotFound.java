package mentoring.shared;

import java.util.HashMap;
import java.util.Map;

/** What a caller may not see answers exactly like what does not exist: {@code not-found}, with nothing but the words of the request. */
public final class NotFound extends Refusal {
    private static final long serialVersionUID = 1L;

    private NotFound(String kind, Object id) {
        super("not-found", Map.of("kind", kind, "id", String.valueOf(id)));
    }

    /** @param kind the singular noun of the resource, for example {@code tandem} */
    public static NotFound of(String kind, Object id) {
        return new NotFound(kind, id);
    }

    @Override
    public Map<String, Object> words() {
        Map<String, Object> words = new HashMap<>(facts());
        words.put("kind", new Phrase(NotFound.class, "kind." + facts().get("kind")));
        return words;
    }
}
