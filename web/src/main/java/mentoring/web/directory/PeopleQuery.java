package mentoring.web.directory;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mentoring.directory.boundary.PeopleFilter;
import mentoring.shared.InvalidInput;
import mentoring.shared.InvalidInput.Mistake;
import mentoring.shared.Phrase;
import mentoring.shared.SubsidiaryCode;
import mentoring.web.Api;

/** Whom to find: {@code subsidiary} (needed), {@code q} and {@code comex}. */
public class PeopleQuery {
    private static final int LONGEST = 100;

    @QueryParam("subsidiary")
    private String subsidiary;

    @QueryParam("q")
    private String q;

    @QueryParam("comex")
    private String comex;

    /** Refused with {@code invalid-input} when it is missing or no code. */
    SubsidiaryCode subsidiary() {
        return new SubsidiaryCode(subsidiary);
    }

    /** Refused with {@code invalid-input}, every mistake at once. */
    PeopleFilter filter() {
        List<Mistake> mistakes = new ArrayList<>();
        if (q != null && q.length() > LONGEST) {
            mistakes.add(new Mistake("q", new Phrase(Api.class, "query.q", Map.of("longest", LONGEST))));
        }
        if (comex != null && !comex.equals("true") && !comex.equals("false")) {
            mistakes.add(new Mistake("comex", new Phrase(Api.class, "query.truth")));
        }
        if (!mistakes.isEmpty()) {
            throw InvalidInput.of(mistakes);
        }
        return new PeopleFilter(q, comex == null ? null : Boolean.valueOf(comex));
    }
}
