package mentoring.directory.control.ldap;

import java.util.HashMap;
import java.util.Map;
import mentoring.directory.control.source.DirectorySource;

/** What a sweep shows. */
final class Lists {
    private Lists() {}

    /** References by key. */
    static Map<String, String> of(DirectorySource source) {
        Map<String, String> listed = new HashMap<>();
        source.list(entry -> listed.put(entry.key(), entry.reference()));
        return listed;
    }
}
