package mentoring.blackbox.story;

import com.fasterxml.jackson.databind.JsonNode;
import mentoring.blackbox.client.Portal;

/** Someone of the story: known from the directory, at the portal with a token of their own. */
record Person(long id, String login, String directorate, Portal portal) {
    static Person of(JsonNode person, Portal portal) {
        return new Person(
                person.required("id").asLong(),
                person.required("login").asText(),
                person.path("directorate").asText(),
                portal);
    }
}
