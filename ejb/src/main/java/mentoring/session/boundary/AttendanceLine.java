package mentoring.session.boundary;

import mentoring.directory.PersonId;

/** Whether one member of the tandem came. */
public record AttendanceLine(PersonId person, boolean present) {}
