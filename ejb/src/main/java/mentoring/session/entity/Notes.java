package mentoring.session.entity;

import java.net.URI;
import java.util.List;

/** What the mentor has put down for a session. */
public record Notes(String agenda, List<String> objectives, List<URI> materials) {
    public Notes {
        objectives = List.copyOf(objectives);
        materials = List.copyOf(materials);
    }
}
