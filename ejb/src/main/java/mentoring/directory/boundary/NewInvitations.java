package mentoring.directory.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import mentoring.directory.CommunityRefused;
import mentoring.directory.entity.Addressee;
import mentoring.shared.InvalidInput;
import mentoring.shared.InvalidInput.Mistake;
import mentoring.shared.Phrase;

/**
 * Invites people into a community, all of them or nobody.
 *
 * @param invitees 1 to 300, each mail address once
 */
public record NewInvitations(@NotEmpty @Size(max = MOST) List<@NotNull @Valid Invitee> invitees) {
    static final int MOST = 300;

    List<String> mails() {
        return invitees.stream().map(Invitee::mail).toList();
    }

    /** Refused with {@code invalid-input}, every repetition at once. */
    void mustNotRepeat() {
        Set<String> seen = new HashSet<>();
        List<Mistake> mistakes = IntStream.range(0, invitees.size())
                .filter(i -> !seen.add(Addressee.keyOf(invitees.get(i).mail())))
                .mapToObj(i -> new Mistake(
                        "invitees[" + i + "].mail", new Phrase(CommunityRefused.class, "accepted.mail-once", Map.of())))
                .toList();
        if (!mistakes.isEmpty()) {
            throw InvalidInput.of(mistakes);
        }
    }
}
