package mentoring.directory.control.settings;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import mentoring.directory.PolicyTerm;
import mentoring.shared.SubsidiaryCode;

/**
 * What a subsidiary's file says once it is found to be right.
 *
 * @param locale a language tag, for example {@code fr-FR}
 * @param timeZone a zone of the IANA database
 * @param cascadePlace 1 for the first of the group's rollout
 * @param source where its people come from
 * @param departuresPercent the share of its people that may leave in one synchronisation unconfirmed
 * @param policy what it decides on pairing otherwise than a programme
 * @param fingerprint of the file: what was read under another one may mean something else now
 */
public record SubsidiarySettings(
        SubsidiaryCode code,
        String name,
        String locale,
        String timeZone,
        int cascadePlace,
        SourceSettings source,
        AttributeNames attributes,
        CareerBands careerBands,
        int departuresPercent,
        Map<PolicyTerm, Integer> policy,
        String fingerprint) {
    private static final Set<String> UNIVERSAL = Set.of("entryuuid", "objectguid");

    /** True when a directory gives people ids that stay wherever an entry is moved to; false when the ids are the subsidiary's own. */
    public boolean hasUniversalIds() {
        List<String> ids = attributes.of(PersonAttribute.ID);
        return source instanceof LdapSettings
                && !ids.isEmpty()
                && ids.stream().map(name -> name.toLowerCase(Locale.ROOT)).allMatch(UNIVERSAL::contains);
    }

    /** The LDAP directory; an {@link IllegalStateException} for people who come from elsewhere. */
    public LdapSettings directory() {
        if (source instanceof LdapSettings directory) {
            return directory;
        }
        throw new IllegalStateException(code.value() + " has no directory: " + source.description());
    }
}
