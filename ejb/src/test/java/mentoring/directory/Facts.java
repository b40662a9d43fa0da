package mentoring.directory;

import java.util.List;
import java.util.TreeSet;
import mentoring.directory.entity.Digest;
import mentoring.directory.entity.PersonFacts;

/** What a directory says of somebody called by their login. */
public record Facts(String login, String displayName, String mail, String manager, boolean comex) {
    public static Facts of(String login) {
        return new Facts(login, "Name of " + login, null, null, false);
    }

    public Facts called(String name) {
        return new Facts(login, name, mail, manager, comex);
    }

    public Facts writingFrom(String address) {
        return new Facts(login, displayName, address, manager, comex);
    }

    public Facts under(String boss) {
        return new Facts(login, displayName, mail, boss, comex);
    }

    public Facts inTheComex() {
        return new Facts(login, displayName, mail, manager, true);
    }

    public PersonFacts facts() {
        return facts(login);
    }

    /** @param name what other entries call this one */
    public PersonFacts facts(String name) {
        return new PersonFacts(
                "id-" + login,
                Digest.of(name),
                login,
                displayName,
                null,
                "Martin",
                mail,
                "Unit",
                "Directorate",
                "Lyon",
                new TreeSet<>(List.of("en", "fr")),
                "G1",
                "JUNIOR",
                1,
                comex,
                manager == null ? null : Digest.of(manager));
    }
}
