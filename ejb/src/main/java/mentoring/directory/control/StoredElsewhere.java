package mentoring.directory.control;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mentoring.directory.control.mapping.Elsewhere;
import mentoring.directory.control.mapping.Resident;
import mentoring.directory.control.mapping.Residents;
import mentoring.directory.entity.Synchronisation;
import mentoring.shared.SubsidiaryCode;

/** The people of the other subsidiaries as the module's own entities have them. */
record StoredElsewhere(KnownPeople known, StoredSynchronisations synchronisations) implements Elsewhere {
    @Override
    public List<Resident> outside(SubsidiaryCode here, Collection<String> keys) {
        return known.outside(here, keys);
    }

    @Override
    public Residents in(SubsidiaryCode subsidiary) {
        return known.in(subsidiary);
    }

    @Override
    public boolean isImported(SubsidiaryCode subsidiary) {
        return synchronisations.lastDone(subsidiary).isPresent();
    }

    @Override
    public Optional<Instant> inDoubtSince(SubsidiaryCode here) {
        return synchronisations.since(here, Synchronisation.IN_DOUBT);
    }
}
