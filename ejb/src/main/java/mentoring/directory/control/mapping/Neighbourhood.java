package mentoring.directory.control.mapping;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.shared.SubsidiaryCode;

/**
 * The subsidiaries between which people move: those whose directories call them by ids that are the same everywhere.
 *
 * @param here the subsidiary that is synchronised; null for one that has no neighbours
 * @param neighbours the others that can be asked
 * @param strangers the others in which a key stands for somebody else, or whose files say nothing of that
 * @param residents the people with these keys who are known in other subsidiaries, departed ones included
 * @param filter spares questions where many join; null where few do
 * @param patient false once who is gone here has been waited for long enough, whichever neighbour is out of reach
 */
public record Neighbourhood(
        SubsidiarySettings here,
        List<Neighbour> neighbours,
        Set<SubsidiaryCode> strangers,
        Function<Collection<String>, List<Resident>> residents,
        KeyFilter filter,
        boolean patient) {
    private static final Neighbourhood NONE =
            new Neighbourhood(null, List.of(), Set.of(), keys -> List.of(), null, false);

    public Neighbourhood {
        neighbours = List.copyOf(neighbours);
        strangers = Set.copyOf(strangers);
    }

    /** Nobody moves: keys mean nothing elsewhere. */
    public static Neighbourhood none() {
        return NONE;
    }

    /** The same for somebody who must not ask the database. */
    public Neighbourhood askedThrough(Errand errand) {
        return new Neighbourhood(
                here,
                neighbours.stream()
                        .map(neighbour -> neighbour.askedThrough(errand))
                        .toList(),
                strangers,
                keys -> errand.run(() -> residents.apply(keys)),
                filter,
                patient);
    }

    /** The neighbours' codes. */
    public Set<SubsidiaryCode> codes() {
        return neighbours.stream().map(Neighbour::code).collect(Collectors.toSet());
    }

    Optional<Neighbour> neighbour(SubsidiaryCode code) {
        return neighbours.stream()
                .filter(neighbour -> neighbour.code().equals(code))
                .findFirst();
    }

    /** Who is known elsewhere, one for a key: an active one before a departed one. */
    Map<String, Resident> known(Collection<String> keys) {
        Map<String, Resident> known = new HashMap<>();
        Collection<String> promising = filter == null ? keys : filter.promising(keys);
        for (Resident resident : promising.isEmpty() ? List.<Resident>of() : residents.apply(promising)) {
            if (!strangers.contains(resident.subsidiary())) {
                known.merge(
                        resident.person().key(),
                        resident,
                        (one, other) -> one.person().active() ? one : other);
            }
        }
        return known;
    }
}
