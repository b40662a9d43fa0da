package mentoring.directory.control.settings;

import java.util.Arrays;
import java.util.List;

/** What we want to know of a person, and where inetOrgPerson directories keep it unless a file says otherwise. */
public enum PersonAttribute {
    ID("id", 100, "entryUUID"),
    LOGIN("login", 100, "uid"),
    DISPLAY_NAME("displayName", 200, "displayName", "cn"),
    GIVEN_NAME("givenName", 100, "givenName"),
    FAMILY_NAME("familyName", 100, "sn"),
    MAIL("mail", 254, "mail"),
    UNIT("unit", 200, "ou"),
    DIRECTORATE("directorate", 200, "departmentNumber"),
    SITE("site", 200, "l"),
    LANGUAGES("languages", 100, "preferredLanguage"),
    GRADE("grade", 60, "employeeType"),
    COMEX("comex", 200, "businessCategory"),
    MANAGER("manager", 2000, "manager");

    private final String word;
    private final int longest;
    private final List<String> usual;

    PersonAttribute(String word, int longest, String... usual) {
        this.word = word;
        this.longest = longest;
        this.usual = List.of(usual);
    }

    /** Our name for it, in files and answers. */
    public String word() {
        return word;
    }

    /** The number of characters we can keep. */
    public int longest() {
        return longest;
    }

    List<String> usual() {
        return usual;
    }

    String key() {
        return "attribute." + word;
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(PersonAttribute::key).toList();
    }
}
