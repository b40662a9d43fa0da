package mentoring.directory.control;

import java.time.Clock;
import mentoring.directory.control.ldap.LdapSource;
import mentoring.directory.control.settings.PersonAttribute;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.directory.control.source.DirectorySource;

/** Which kind of source stands behind a subsidiary. */
public final class Directories {
    private Directories() {}

    public static DirectorySource of(SubsidiarySettings settings) {
        return new LdapSource(
                settings.directory(),
                settings.attributes().of(PersonAttribute.ID),
                settings.attributes().all(),
                Clock.systemUTC());
    }
}
