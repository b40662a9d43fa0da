package mentoring.tandem.boundary;

import java.time.Instant;
import mentoring.directory.PersonId;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.Versioned;
import mentoring.tandem.ExclusionId;
import mentoring.tandem.ExclusionState;
import mentoring.tandem.entity.Exclusion;

/**
 * Two people who are kept apart, or were.
 *
 * @param one has the lower id of the two
 * @param subsidiary on whose behalf
 * @param liftedBy null while it is in force, like liftedAt
 */
public record ExclusionView(
        ExclusionId id,
        PersonId one,
        PersonId other,
        SubsidiaryCode subsidiary,
        String reason,
        ExclusionState state,
        String recordedBy,
        Instant recordedAt,
        String liftedBy,
        Instant liftedAt,
        long version)
        implements Versioned {
    static ExclusionView of(Exclusion exclusion) {
        return new ExclusionView(
                exclusion.id(),
                exclusion.couple().lower(),
                exclusion.couple().higher(),
                exclusion.subsidiary(),
                exclusion.reason(),
                exclusion.state(),
                exclusion.recordedBy(),
                exclusion.recordedAt(),
                exclusion.liftedBy(),
                exclusion.liftedAt(),
                exclusion.version());
    }
}
