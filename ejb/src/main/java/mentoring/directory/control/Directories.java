package mentoring.directory.control;

import java.time.Clock;
import mentoring.directory.control.file.FileSource;
import mentoring.directory.control.ldap.LdapSource;
import mentoring.directory.control.settings.CommunitySettings;
import mentoring.directory.control.settings.FileSettings;
import mentoring.directory.control.settings.LdapSettings;
import mentoring.directory.control.settings.PersonAttribute;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.directory.control.source.DirectorySource;
import mentoring.shared.control.SystemClock;

/** Which kind of source stands behind a subsidiary. */
public final class Directories {
    private static final Clock CLOCK = new SystemClock().clock();

    private Directories() {}

    public static DirectorySource of(SubsidiarySettings settings) {
        if (settings.source() instanceof FileSettings file) {
            return new FileSource(settings, file, CLOCK);
        }
        return settings.source() instanceof CommunitySettings
                ? new NoDirectory()
                : ldap(settings, settings.directory());
    }

    private static DirectorySource ldap(SubsidiarySettings settings, LdapSettings directory) {
        return new LdapSource(
                directory,
                settings.attributes().of(PersonAttribute.ID),
                settings.attributes().all(),
                CLOCK);
    }
}
