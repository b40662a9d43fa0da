package mentoring.enrolment;

import mentoring.shared.Id;

/** The identity of an enrolment, unique in the group. */
public record EnrolmentId(long value) implements Id {}
