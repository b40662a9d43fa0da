package mentoring.demo.group;

import java.util.Optional;
import java.util.UUID;

/**
 * Someone who never was.
 *
 * @param id the same for the same seed
 * @param entity the code of the company
 * @param login unique in the group; also the subject of the person's tokens
 * @param number employee number, unique in the group
 * @param manager login of the direct superior
 * @param languages tags, the first preferred, such as {@code fr, en}
 * @param comex whether the person sits on the executive committee
 */
public record DemoPerson(
        UUID id,
        String entity,
        String login,
        String number,
        PersonName name,
        Optional<String> mail,
        Position position,
        Optional<String> manager,
        Optional<String> site,
        Optional<String> languages,
        boolean comex) {}
