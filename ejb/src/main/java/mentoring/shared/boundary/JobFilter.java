package mentoring.shared.boundary;

import mentoring.shared.JobState;
import mentoring.shared.SubsidiaryCode;

/** Which jobs to list: null for all. */
public record JobFilter(SubsidiaryCode subsidiary, String kind, JobState state) {}
