package mentoring.directory.control.settings;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What kind of place a subsidiary's people come from, with the values that are usual there. */
public enum Profile {
    /** inetOrgPerson entries. */
    OPENLDAP("openldap", "(objectClass=inetOrgPerson)", Map.of()),
    /** Users whose account is not disabled (bit 2 of userAccountControl, by the bitwise matching rule of Active Directory). */
    ACTIVE_DIRECTORY(
            "active-directory",
            "(&(objectCategory=person)(objectClass=user)(!(userAccountControl:1.2.840.113556.1.4.803:=2)))",
            Map.of(
                    PersonAttribute.ID, List.of("objectGUID"),
                    PersonAttribute.LOGIN, List.of("sAMAccountName"),
                    PersonAttribute.UNIT, List.of("department"),
                    PersonAttribute.DIRECTORATE, List.of("division"),
                    PersonAttribute.SITE, List.of("physicalDeliveryOfficeName", "l"))),
    /** Lines of a file, under a header of our own words. */
    CSV("csv", null, ownWords()),
    /** Entries of a file, inetOrgPerson unless the file says otherwise. */
    LDIF("ldif", "(objectClass=inetOrgPerson)", Map.of()),
    /** People who register themselves. */
    COMMUNITY("community", null, Map.of());

    private static final Set<Profile> SERVERS = EnumSet.of(OPENLDAP, ACTIVE_DIRECTORY);
    private static final Set<Profile> FILES = EnumSet.of(CSV, LDIF);

    private final String word;
    private final String filter;
    private final Map<PersonAttribute, List<String>> usual;

    Profile(String word, String filter, Map<PersonAttribute, List<String>> usual) {
        this.word = word;
        this.filter = filter;
        this.usual = usual;
    }

    /** As in files. */
    public String word() {
        return word;
    }

    boolean isServer() {
        return SERVERS.contains(this);
    }

    boolean isFile() {
        return FILES.contains(this);
    }

    /** Which entries are people; null where there is nothing to filter. */
    String filter() {
        return filter;
    }

    /** Where such a place keeps what we want to know. */
    List<String> usual(PersonAttribute ours) {
        return usual.getOrDefault(ours, ours.usual());
    }

    private static Map<PersonAttribute, List<String>> ownWords() {
        Map<PersonAttribute, List<String>> words = new EnumMap<>(PersonAttribute.class);
        Arrays.stream(PersonAttribute.values()).forEach(ours -> words.put(ours, List.of(ours.word())));
        return words;
    }
}
