package mentoring.shared.control;

import java.util.Collection;
import mentoring.shared.JobState;
import mentoring.shared.SubsidiaryCode;

/**
 * Which jobs to find.
 *
 * @param everywhere kinds that may be seen in every subsidiary
 * @param within kinds that may be seen in some
 * @param subsidiaries the codes of those
 * @param kind null for all; like subsidiary and state
 */
public record JobQuery(
        Collection<String> everywhere,
        Collection<String> within,
        Collection<String> subsidiaries,
        String kind,
        SubsidiaryCode subsidiary,
        JobState state) {}
