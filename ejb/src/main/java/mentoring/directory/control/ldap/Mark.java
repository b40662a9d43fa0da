package mentoring.directory.control.ldap;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mentoring.directory.control.settings.ChangeTracking;
import mentoring.directory.control.settings.LdapSettings;
import mentoring.directory.control.source.DirectorySource;
import mentoring.directory.control.source.DirectoryUnreadable;
import mentoring.directory.control.source.DirectoryUnreadable.Reason;
import mentoring.directory.entity.Digest;

/**
 * Up to where a branch is known.
 *
 * <p>Its text ends in a seal over itself and over what was asked for: OpenLDAP answers a damaged cookie by showing everybody as changed and
 * nobody as deleted, and no server can know that the filter was another one.
 *
 * @param state what the server wants to be told, or the time, in bytes
 */
record Mark(ChangeTracking kind, byte[] state) {
    private static final Pattern TEXT = Pattern.compile("(SYNCREPL|DIRSYNC|TIMESTAMP):([A-Za-z0-9_-]+):([0-9a-f]{16})");
    private static final int SEAL = 16;

    /** Empty for a mark that is too long to be kept. */
    Optional<String> text(Branch branch) {
        String encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(state);
        return Optional.of(kind + ":" + encoded + ":" + seal(kind.name(), encoded, branch))
                .filter(text -> text.length() <= DirectorySource.LONGEST_MARK);
    }

    /** @throws DirectoryUnreadable for a text that is no mark of this branch, as it is read now */
    static Mark of(String text, Branch branch) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches() || !matcher.group(3).equals(seal(matcher.group(1), matcher.group(2), branch))) {
            throw lost("the mark is damaged, or was made with other settings");
        }
        return new Mark(
                ChangeTracking.valueOf(matcher.group(1)), Base64.getUrlDecoder().decode(matcher.group(2)));
    }

    static Mark of(ChangeTracking kind, String state) {
        return new Mark(kind, state.getBytes(StandardCharsets.US_ASCII));
    }

    static DirectoryUnreadable lost(String why) {
        return new DirectoryUnreadable(Reason.MARK_LOST, why, null);
    }

    private static String seal(String kind, String state, Branch branch) {
        LdapSettings settings = branch.settings();
        return Digest.of(String.join(
                        "\n",
                        kind,
                        state,
                        settings.host() + ":" + settings.port(),
                        settings.base(),
                        settings.filter(),
                        branch.identifiers().attributes().toString(),
                        new TreeSet<>(branch.attributes()).toString()))
                .substring(0, SEAL);
    }
}
