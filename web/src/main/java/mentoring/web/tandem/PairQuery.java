package mentoring.web.tandem;

import jakarta.ws.rs.QueryParam;
import java.util.regex.Pattern;
import mentoring.directory.PersonId;
import mentoring.shared.InvalidInput;
import mentoring.shared.Phrase;
import mentoring.tandem.TandemRefused;

/** A mentor and a mentee that a question is about, by their numbers; anything else is refused with {@code invalid-input}. */
public class PairQuery {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    @QueryParam("mentor")
    private String mentor;

    @QueryParam("mentee")
    private String mentee;

    public PersonId mentor() {
        return person("mentor", mentor);
    }

    public PersonId mentee() {
        return person("mentee", mentee);
    }

    private static PersonId person(String name, String text) {
        if (text == null || !NUMBER.matcher(text).matches()) {
            throw InvalidInput.at(name, new Phrase(TandemRefused.class, "person.number"));
        }
        return new PersonId(Long.parseLong(text));
    }
}
