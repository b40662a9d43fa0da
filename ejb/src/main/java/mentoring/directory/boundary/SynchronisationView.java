package mentoring.directory.boundary;

import java.time.Instant;
import mentoring.directory.SynchronisationId;
import mentoring.directory.SynchronisationPhase;
import mentoring.directory.SynchronisationState;
import mentoring.directory.entity.Progress;
import mentoring.directory.entity.Synchronisation;
import mentoring.shared.Localised;
import mentoring.shared.SubsidiaryCode;

/**
 * A synchronisation and how far it has come.
 *
 * @param phase null unless it is running
 * @param read entries read so far
 * @param joined people who joined or returned so far
 * @param left people marked as departed so far
 * @param skipped entries that made no person so far
 * @param problem a stable code; null unless it has failed
 * @param explanation the problem in words, and what to do
 * @param detail what the directory said, or for {@code departures-to-confirm} how many have left; may be null
 */
public record SynchronisationView(
        SynchronisationId id,
        SubsidiaryCode subsidiary,
        SynchronisationState state,
        SynchronisationPhase phase,
        int read,
        int joined,
        int changed,
        int left,
        int skipped,
        Instant queuedAt,
        Instant startedAt,
        Instant endedAt,
        String problem,
        Localised explanation,
        String detail) {

    static SynchronisationView of(Synchronisation it) {
        Progress progress = it.progress();
        return new SynchronisationView(
                it.id(),
                it.subsidiary(),
                it.state(),
                progress.phase(),
                progress.read(),
                progress.joined(),
                progress.changed(),
                progress.left(),
                progress.skipped(),
                it.queuedAt(),
                it.startedAt(),
                it.endedAt(),
                it.problem(),
                it.problem() == null ? null : DirectoryTexts.of("problem." + it.problem()),
                it.problemDetail());
    }
}
