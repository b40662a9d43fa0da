package mentoring.shared;

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
            throw InvalidInput.at("limit", "a page holds 1 to " + MOST + " items");
        }
    }

    /** One more than the page holds, which tells whether another page follows. */
    public int fetch() {
        return limit + 1;
    }
}
