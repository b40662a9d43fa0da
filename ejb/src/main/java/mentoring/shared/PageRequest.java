package mentoring.shared;

import java.util.Map;

/**
 * Asks for the items whose id follows {@code after}, in order of id.
 *
 * @param after 0 for the first page
 * @param limit 1 to 200 items; anything else is refused with {@code invalid-input}
 */
public record PageRequest(long after, int limit) {
    public static final int MOST = 200;

    public PageRequest {
        if (limit < 1 || limit > MOST) {
            throw refused();
        }
    }

    /** The refusal of any other limit, for edges that cannot even read one. */
    public static InvalidInput refused() {
        return InvalidInput.at("limit", new Phrase(PageRequest.class, "accepted.limit", Map.of("most", MOST)));
    }

    /** One more than the page holds, which tells whether another page follows. */
    public int fetch() {
        return limit + 1;
    }
}
