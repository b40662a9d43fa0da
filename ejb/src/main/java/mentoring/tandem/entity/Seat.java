package mentoring.tandem.entity;

import mentoring.directory.PersonId;
import mentoring.enrolment.EnrolmentId;

/** A person's place in a tandem, by the enrolment that brought them there. */
public record Seat(PersonId person, EnrolmentId enrolment) {}
