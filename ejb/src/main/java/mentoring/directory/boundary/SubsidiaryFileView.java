package mentoring.directory.boundary;

import java.time.Instant;
import mentoring.directory.control.DescribedSubsidiary;

/**
 * How a subsidiary's file stands on the node that answers.
 *
 * @param broken true while the file as it is now has mistakes
 * @param inForceSince when the version that holds came into force; null while no good one is known
 * @param lookedAt when the file was read last
 */
public record SubsidiaryFileView(boolean broken, Instant inForceSince, Instant lookedAt) {
    static SubsidiaryFileView of(DescribedSubsidiary described) {
        return new SubsidiaryFileView(!described.problems().isEmpty(), described.since(), described.lookedAt());
    }
}
