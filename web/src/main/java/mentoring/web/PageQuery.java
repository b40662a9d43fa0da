package mentoring.web;

import jakarta.ws.rs.QueryParam;
import mentoring.shared.PageRequest;

/** The query of a page: {@code limit}, 1 to 200 items (50 by default), and {@code after}, the cursor the page before named. */
public class PageQuery {
    static final String AFTER = "after";
    private static final int USUAL = 50;

    @QueryParam("limit")
    private String limit;

    @QueryParam(AFTER)
    private String after;

    /** The page asked for; anything else is refused with {@code invalid-input}. */
    public PageRequest request() {
        return new PageRequest(Cursor.parse(after).after(), limit == null ? USUAL : number(limit));
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw PageRequest.refused();
        }
    }
}
