package mentoring.directory;

import mentoring.shared.Id;

/** Names one synchronisation of one subsidiary; also the id of the job that shows its progress. */
public record SynchronisationId(long value) implements Id {}
