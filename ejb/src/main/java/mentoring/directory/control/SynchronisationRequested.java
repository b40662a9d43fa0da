package mentoring.directory.control;

import mentoring.directory.SynchronisationId;

/** A synchronisation is queued, and may run as soon as the transaction that queued it has been committed. */
public record SynchronisationRequested(SynchronisationId id) {}
