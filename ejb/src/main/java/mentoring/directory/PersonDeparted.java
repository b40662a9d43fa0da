package mentoring.directory;

import mentoring.shared.SubsidiaryCode;

/** The fact that a subsidiary's directory shows somebody no longer, or that they have left their community. Fired in the transaction that marks them as departed. */
public record PersonDeparted(PersonId person, SubsidiaryCode subsidiary) {}
