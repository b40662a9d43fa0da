package mentoring.directory.control;

import mentoring.directory.control.ldap.LdapSource;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.directory.control.source.DirectorySource;

/** Which kind of source stands behind a subsidiary. */
public final class Directories {
    private Directories() {}

    public static DirectorySource of(SubsidiarySettings settings) {
        return new LdapSource(settings.directory(), settings.attributes().all());
    }
}
