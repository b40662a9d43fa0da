package mentoring.directory.control.settings;

/** Where a subsidiary's people come from. */
public sealed interface SourceSettings permits LdapSettings, FileSettings, CommunitySettings {
    /** For people to read: no name of an account, no secret. */
    String description();

    /** What is reached or missed as one: two subsidiaries with the same place need one look. */
    String place();
}
