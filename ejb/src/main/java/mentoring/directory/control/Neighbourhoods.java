package mentoring.directory.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import mentoring.directory.control.mapping.KeyFilter;
import mentoring.directory.control.mapping.Neighbourhood;
import mentoring.directory.control.settings.SubsidiarySettings;

/** Between which subsidiaries people may move. */
@Dependent
public class Neighbourhoods {
    @Inject
    SubsidiaryFiles files;

    @Inject
    KnownPeople known;

    @Inject
    StoredSynchronisations synchronisations;

    @Inject
    Clock clock;

    /** The neighbours of a subsidiary; none for one that calls its people by ids of its own. */
    public Neighbourhood of(SubsidiarySettings here) {
        return of(here, null);
    }

    /** The same, where everybody may be new: who is known elsewhere is found out beforehand. */
    public Neighbourhood ofManyWhoJoin(SubsidiarySettings here) {
        return of(here, here.hasUniversalIds() ? known.filterOutside(here.code()) : null);
    }

    private Neighbourhood of(SubsidiarySettings here, KeyFilter filter) {
        return new Vicinity(files.all(), new StoredElsewhere(known, synchronisations), clock.instant())
                .of(here, filter);
    }
}
