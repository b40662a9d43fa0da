package mentoring.tandem.boundary;

import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.directory.DirectoryRefused;
import mentoring.directory.PersonId;
import mentoring.directory.PersonState;
import mentoring.directory.PolicyTerm;
import mentoring.directory.Post;
import mentoring.directory.boundary.APost;
import mentoring.directory.boundary.People;
import mentoring.directory.boundary.PersonView;
import mentoring.directory.boundary.Subsidiaries;
import mentoring.directory.boundary.SubsidiaryView;
import mentoring.shared.Caller;
import mentoring.shared.SubsidiaryCode;

/** A directory of people whose login is {@code p} and their number. */
final class Staff extends People {
    private final Map<PersonId, PersonView> people = new HashMap<>();
    private final Map<String, PersonId> logins = new HashMap<>();
    private final Map<PersonId, List<PersonId>> chains = new HashMap<>();

    void hire(long id, int rank) {
        put(person(id, rank, PersonState.ACTIVE));
    }

    /** Somebody of another subsidiary. */
    void hire(long id, int rank, SubsidiaryCode subsidiary) {
        put(person(id, rank, subsidiary, PersonState.ACTIVE));
    }

    void depart(long id) {
        put(person(id, 1, PersonState.DEPARTED));
    }

    private void put(PersonView person) {
        people.put(person.id(), person);
        logins.put(person.login(), person.id());
    }

    void reports(long id, long manager) {
        chains.put(new PersonId(id), List.of(new PersonId(manager)));
    }

    @Override
    public PersonView of(Caller caller) {
        return Optional.ofNullable(logins.get(caller.subject()))
                .filter(id -> isSelf(caller, id))
                .map(people::get)
                .orElseThrow(() -> DirectoryRefused.personUnknown(caller.subject()));
    }

    @Override
    public boolean isSelf(Caller caller, PersonId id) {
        return caller.subject().equals("p" + id.value())
                && caller.holdsFor(people.get(id).subsidiary());
    }

    @Override
    public Map<PersonId, PersonView> known(Collection<PersonId> ids) {
        return Set.copyOf(ids).stream().filter(people::containsKey).collect(Collectors.toMap(id -> id, people::get));
    }

    @Override
    public Map<PersonId, Post> posts(Collection<PersonId> ids) {
        return known(ids).values().stream().collect(Collectors.toMap(PersonView::id, APost::of));
    }

    @Override
    public Map<PersonId, Set<PersonId>> managementChains(Collection<Post> posts) {
        return posts.stream()
                .map(Post::person)
                .collect(Collectors.toMap(id -> id, id -> Set.copyOf(chains.getOrDefault(id, List.of()))));
    }

    private static PersonView person(long id, int rank, PersonState state) {
        return person(id, rank, WaveTandems.SERVICES, state);
    }

    private static PersonView person(long id, int rank, SubsidiaryCode subsidiary, PersonState state) {
        return new PersonView(
                new PersonId(id),
                subsidiary,
                "p" + id,
                "Person " + id,
                "Person",
                String.valueOf(id),
                null,
                "unit",
                "directorate " + id,
                "Lyon",
                Set.of("fr"),
                "BAND" + rank,
                "G" + rank,
                rank,
                rank > 5,
                null,
                state);
    }

    /** All of its subsidiaries keep the time of Paris. */
    static final class InParis extends Subsidiaries {
        private final Map<SubsidiaryCode, Map<PolicyTerm, Integer>> policies = new HashMap<>();

        void decide(SubsidiaryCode subsidiary, PolicyTerm term, int value) {
            policies.computeIfAbsent(subsidiary, it -> new EnumMap<>(PolicyTerm.class))
                    .put(term, value);
        }

        @Override
        public List<SubsidiaryView> cascade() {
            return Stream.of("aurore-services", "aurore-energie")
                    .map(SubsidiaryCode::new)
                    .map(code -> new SubsidiaryView(
                            code, code.value(), "fr-FR", "Europe/Paris", 1, null, null, List.of(), null, 0))
                    .toList();
        }

        @Override
        public Map<PolicyTerm, Integer> policy(SubsidiaryCode code) {
            return policies.getOrDefault(code, Map.of());
        }

        @Override
        public ZoneId zone(SubsidiaryCode code) {
            return ZoneId.of("Europe/Paris");
        }
    }
}
