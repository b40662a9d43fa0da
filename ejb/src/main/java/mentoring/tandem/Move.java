package mentoring.tandem;

import mentoring.directory.PersonId;

/**
 * A mentee whose mentor another choice would change.
 *
 * @param before null for who had none
 * @param after null for who would have none
 */
public record Move(PersonId mentee, PersonId before, PersonId after) {}
