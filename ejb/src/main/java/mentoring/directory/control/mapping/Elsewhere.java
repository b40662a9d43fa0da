package mentoring.directory.control.mapping;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mentoring.shared.SubsidiaryCode;

/** What is known of the people of all subsidiaries but one, as far as moves between them go. */
public interface Elsewhere {
    /** Those with these keys in other subsidiaries than this one, departed people included. */
    List<Resident> outside(SubsidiaryCode here, Collection<String> keys);

    Residents in(SubsidiaryCode subsidiary);

    /** Whether the subsidiary's people have been imported completely once. */
    boolean isImported(SubsidiaryCode subsidiary);

    /** Since when runs for this subsidiary have waited for a neighbour that cannot be asked, and none has succeeded. */
    Optional<Instant> inDoubtSince(SubsidiaryCode here);
}
