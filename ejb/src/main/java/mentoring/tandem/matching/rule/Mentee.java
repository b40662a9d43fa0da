package mentoring.tandem.matching.rule;

import mentoring.directory.PersonId;

/** Someone who asks to be coached. */
public record Mentee(Profile profile) {
    public PersonId person() {
        return profile.person();
    }
}
