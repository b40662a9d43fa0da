package mentoring.directory.control.mapping;

import mentoring.shared.SubsidiaryCode;

/** Somebody who is known, and where. */
public record Resident(SubsidiaryCode subsidiary, KnownPerson person) {}
