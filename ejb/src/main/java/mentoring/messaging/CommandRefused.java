package mentoring.messaging;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import mentoring.shared.Refusal;

/** Why a command that came through the broker was not even tried. */
public final class CommandRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    private CommandRefused(String code, Map<String, ?> facts) {
        super(code, facts);
    }

    /** {@code command-unknown}: the name is none of those that the module obeys. */
    public static CommandRefused unknown(Collection<String> known) {
        return new CommandRefused("command-unknown", Map.of("known", sorted(known)));
    }

    /** {@code command-not-text}: only text messages are read. */
    public static CommandRefused notText() {
        return new CommandRefused("command-not-text", Map.of());
    }

    /** {@code command-too-large}: longer than the limit, in characters. */
    public static CommandRefused tooLarge(int limit) {
        return new CommandRefused("command-too-large", Map.of("limit", limit));
    }

    /** {@code command-role-refused}: a role that no command may claim; names those that were claimed and those that may be. */
    public static CommandRefused role(Collection<String> claimed, Collection<String> accepted) {
        return new CommandRefused(
                "command-role-refused", Map.of("roles", sorted(claimed), "accepted", sorted(accepted)));
    }

    /** {@code command-id-reused}: the id already stands for a command with other words. */
    public static CommandRefused idReused(String id) {
        return new CommandRefused("command-id-reused", Map.of("id", id));
    }

    private static List<String> sorted(Collection<String> words) {
        return words.stream().sorted().toList();
    }
}
