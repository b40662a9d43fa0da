package mentoring.messaging.command;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.messaging.CommandRefused;
import mentoring.shared.Caller;
import mentoring.shared.InvalidInput;
import mentoring.shared.Phrase;
import mentoring.shared.Role;

/** What every command says beside its own data: who speaks, with which roles, and how it may be recognised. */
public interface Command {
    /** The roles of the people who take part; no message stands for more. */
    Set<Role> ACCEPTED = Set.of(Role.PARTICIPANT, Role.COMEX);

    /** The sender's own id of the command, or null: then the broker's id of the message stands for it. */
    String id();

    /** The login of the person the command speaks for. */
    String subject();

    /** As in tokens: {@code participant}, {@code comex} or both. */
    Set<String> roles();

    /** Codes, or null for none. */
    Set<String> subsidiaries();

    /** Of the texts in the answer: {@code fr}, which is also what null means, or {@code en}. */
    String language();

    /**
     * Refused with {@code invalid-input} when a role is none of the six, and with {@code command-role-refused} when it is one that the
     * portal cannot lend: who steers proves it with a token of their own.
     */
    default Caller caller() {
        Set<Role> held = roles().stream()
                .map(claim -> Role.of(claim)
                        .orElseThrow(() -> InvalidInput.at(
                                "roles", new Phrase(CommandRefused.class, "roles.unknown", Map.of("role", claim)))))
                .collect(Collectors.toSet());
        if (!ACCEPTED.containsAll(held)) {
            throw CommandRefused.role(
                    roles(), ACCEPTED.stream().map(Role::claim).toList());
        }
        return new Caller(subject(), held, Optional.ofNullable(subsidiaries()).orElseGet(Set::of));
    }

    default Locale locale() {
        return "en".equals(language()) ? Locale.ENGLISH : Locale.FRENCH;
    }
}
