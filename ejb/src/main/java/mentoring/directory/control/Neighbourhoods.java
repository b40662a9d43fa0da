package mentoring.directory.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.directory.control.mapping.KeyFilter;
import mentoring.directory.control.mapping.Neighbour;
import mentoring.directory.control.mapping.Neighbourhood;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.shared.SubsidiaryCode;

/** Between which subsidiaries people may move. */
@Dependent
public class Neighbourhoods {
    /** For so long people who are gone wait for a neighbour that cannot be asked: to end a tandem too early is worse than to end it late. */
    static final Duration PATIENCE = Duration.ofHours(24);

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
        if (!here.hasUniversalIds()) {
            return Neighbourhood.none();
        }
        List<DescribedSubsidiary> others = files.all().stream()
                .filter(other -> !other.code().equals(here.code()))
                .toList();
        return new Neighbourhood(
                here,
                others.stream()
                        .flatMap(other -> other.settings().stream())
                        .filter(SubsidiarySettings::hasUniversalIds)
                        .map(this::neighbour)
                        .toList(),
                strangers(others),
                keys -> known.outside(here.code(), keys),
                filter,
                isPatient(here.code()));
    }

    private Neighbour neighbour(SubsidiarySettings other) {
        return new Neighbour(
                other,
                Directories.of(other),
                () -> synchronisations.lastDone(other.code()).isPresent(),
                known.in(other.code()));
    }

    /** A file that is broken since the start says nothing of ids. */
    private static Set<SubsidiaryCode> strangers(List<DescribedSubsidiary> others) {
        return others.stream()
                .filter(other ->
                        other.settings().isEmpty() || !other.settings().get().hasUniversalIds())
                .map(DescribedSubsidiary::code)
                .collect(Collectors.toSet());
    }

    private boolean isPatient(SubsidiaryCode here) {
        return synchronisations
                .since(here, Recording.IN_DOUBT)
                .map(since -> since.plus(PATIENCE).isAfter(clock.instant()))
                .orElse(true);
    }
}
