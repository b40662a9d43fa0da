package mentoring.directory;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mentoring.shared.Phrase;
import mentoring.shared.Refusal;

/**
 * What the rules of a community refuse.
 *
 * <p>Who has the right code has the invitation: they are told what has become of it. To whoever guesses, every code is unknown alike.
 */
public final class CommunityRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, Object> more;

    private CommunityRefused(String code, Map<String, ?> facts) {
        this(code, facts, Map.of());
    }

    private CommunityRefused(String code, Map<String, ?> facts, Map<String, Object> more) {
        super(code, facts);
        this.more = more;
    }

    /** The people of this subsidiary stand in a directory: {@code not-a-community}. */
    public static CommunityRefused notACommunity(String subsidiary) {
        return new CommunityRefused("not-a-community", Map.of("subsidiary", subsidiary));
    }

    /** Some of the addresses have an invitation that stands: {@code already-invited}, with these addresses. */
    public static CommunityRefused alreadyInvited(Collection<String> mails) {
        return new CommunityRefused(
                "already-invited", Map.of("mails", mails.stream().sorted().toList()));
    }

    /** No invitation has this code, or had it and has another by now: {@code invitation-unknown}. */
    public static CommunityRefused invitationUnknown() {
        return new CommunityRefused("invitation-unknown", Map.of());
    }

    /** Somebody has registered with it: {@code invitation-used}. */
    public static CommunityRefused invitationUsed() {
        return new CommunityRefused("invitation-used", Map.of());
    }

    /** It was taken back: {@code invitation-withdrawn}. */
    public static CommunityRefused invitationWithdrawn() {
        return new CommunityRefused("invitation-withdrawn", Map.of());
    }

    /** Its days are over: {@code invitation-expired}, with the moment. */
    public static CommunityRefused invitationExpired(Instant at) {
        return new CommunityRefused("invitation-expired", Map.of("expiredAt", at));
    }

    /** One registration for each login in a community: {@code already-registered}. */
    public static CommunityRefused alreadyRegistered(String subsidiary) {
        return new CommunityRefused("already-registered", Map.of("subsidiary", subsidiary));
    }

    /** A community is for people outside of any directory: {@code known-in-a-directory}. */
    public static CommunityRefused knownInADirectory(String subject) {
        return new CommunityRefused("known-in-a-directory", Map.of("subject", subject));
    }

    /** Nobody registers without having agreed to the community's data notice: {@code notice-not-accepted}, with its address. */
    public static CommunityRefused noticeNotAccepted(String notice) {
        return new CommunityRefused("notice-not-accepted", Map.of("notice", notice));
    }

    /**
     * The band declared is none of the community's: {@code band-unknown}, with those there are.
     *
     * @param sides each band with its ages, in words
     */
    public static CommunityRefused bandUnknown(String band, List<String> accepted, List<Phrase> sides) {
        return new CommunityRefused(
                "band-unknown", Map.of("band", band, "accepted", accepted), Map.of("sides", List.copyOf(sides)));
    }

    @Override
    public Map<String, Object> words() {
        Map<String, Object> words = new HashMap<>(facts());
        words.putAll(more);
        return words;
    }
}
