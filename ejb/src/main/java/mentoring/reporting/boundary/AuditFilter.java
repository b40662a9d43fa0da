package mentoring.reporting.boundary;

import mentoring.shared.SubsidiaryCode;

/**
 * Which entries of the audit trail are asked for; null means any.
 *
 * @param kind the singular noun of what changed, for example {@code tandem}
 * @param id its id or code, as in its address
 */
public record AuditFilter(String kind, String id, SubsidiaryCode subsidiary) {}
