package mentoring.tandem.control;

import mentoring.shared.JobId;

/** A pairing is queued, and may run as soon as the transaction that queued it has been committed. */
public record PairingRequested(JobId id) {}
