package mentoring.tandem.matching.rule;

import mentoring.directory.PersonId;

/** A mentee who has declined a mentor in the same wave. */
public record Declined(PersonId mentor, PersonId mentee) {}
