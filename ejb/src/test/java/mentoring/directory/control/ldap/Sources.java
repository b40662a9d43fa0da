package mentoring.directory.control.ldap;

import java.time.Clock;
import mentoring.directory.control.settings.PersonAttribute;
import mentoring.directory.control.settings.SubsidiarySettings;

/** Sources as they stand behind a subsidiary's file. */
final class Sources {
    private Sources() {}

    static LdapSource of(SubsidiarySettings settings) {
        return of(settings, Clock.systemUTC());
    }

    static LdapSource of(SubsidiarySettings settings, Clock clock) {
        return new LdapSource(
                settings.directory(),
                settings.attributes().of(PersonAttribute.ID),
                settings.attributes().all(),
                clock);
    }

    static Branch branch(SubsidiarySettings settings) {
        return new Branch(
                settings.directory(),
                new Identifiers(settings.attributes().of(PersonAttribute.ID)),
                settings.attributes().all());
    }
}
