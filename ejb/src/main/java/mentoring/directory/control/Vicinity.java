package mentoring.directory.control;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.directory.control.mapping.Elsewhere;
import mentoring.directory.control.mapping.KeyFilter;
import mentoring.directory.control.mapping.Neighbour;
import mentoring.directory.control.mapping.Neighbourhood;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.shared.SubsidiaryCode;

/**
 * Between which subsidiaries people may move, as their files say: the same rule for the server and for a terminal.
 *
 * @param all every subsidiary that has a file
 * @param elsewhere what is known of their people
 * @param now decides how long a neighbour that cannot be asked is still waited for
 */
public record Vicinity(List<DescribedSubsidiary> all, Elsewhere elsewhere, Instant now) {
    /** For so long people who are gone wait for a neighbour that cannot be asked: to end a tandem too early is worse than to end it late. */
    static final Duration PATIENCE = Duration.ofHours(24);

    /**
     * The neighbours of a subsidiary; none for one that calls its people by ids of its own.
     *
     * @param filter spares questions where many join; null where few do
     */
    public Neighbourhood of(SubsidiarySettings here, KeyFilter filter) {
        if (!here.hasUniversalIds()) {
            return Neighbourhood.none();
        }
        List<DescribedSubsidiary> others =
                all.stream().filter(other -> !other.code().equals(here.code())).toList();
        return new Neighbourhood(
                here,
                others.stream()
                        .flatMap(other -> other.settings().stream())
                        .filter(SubsidiarySettings::hasUniversalIds)
                        .map(this::neighbour)
                        .toList(),
                strangers(others),
                keys -> elsewhere.outside(here.code(), keys),
                filter,
                isPatient(here.code()));
    }

    private Neighbour neighbour(SubsidiarySettings other) {
        return new Neighbour(
                other, Directories.of(other), () -> elsewhere.isImported(other.code()), elsewhere.in(other.code()));
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
        return elsewhere
                .inDoubtSince(here)
                .map(since -> since.plus(PATIENCE).isAfter(now))
                .orElse(true);
    }
}
