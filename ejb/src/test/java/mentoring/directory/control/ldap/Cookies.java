package mentoring.directory.control.ldap;

import mentoring.directory.control.settings.ChangeTracking;
import mentoring.directory.control.settings.SubsidiarySettings;

/** Marks that are ours by their seal, and hand the server a cookie that somebody made up. */
public final class Cookies {
    private Cookies() {}

    public static String sealed(String cookie, SubsidiarySettings settings) {
        return Mark.of(ChangeTracking.SYNCREPL, cookie)
                .text(Sources.branch(settings))
                .orElseThrow();
    }
}
