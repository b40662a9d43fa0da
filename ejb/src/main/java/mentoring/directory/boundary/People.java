package mentoring.directory.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mentoring.directory.DirectoryRefused;
import mentoring.directory.PersonId;
import mentoring.directory.Population;
import mentoring.directory.Post;
import mentoring.directory.control.ManagementChains;
import mentoring.directory.control.PeopleSearch;
import mentoring.directory.control.Posts;
import mentoring.directory.control.StoredPeople;
import mentoring.directory.entity.Person;
import mentoring.shared.Caller;
import mentoring.shared.NotFound;
import mentoring.shared.Page;
import mentoring.shared.PageRequest;
import mentoring.shared.Role;
import mentoring.shared.SubsidiaryCode;

/** Who works in the group. People come and go by synchronisation or, in a community, by registering themselves; here they are read. */
@Stateless
public class People {
    private static final Role[] READERS = {Role.PROGRAMME_MANAGER, Role.SUBSIDIARY_HR, Role.GROUP_HR, Role.OPERATOR};

    @Inject
    StoredPeople stored;

    @Inject
    PeopleSearch search;

    @Inject
    ManagementChains chains;

    @Inject
    Posts posts;

    /**
     * The person behind a caller: the active person with the token's subject as login, in the subsidiaries the token holds for.
     *
     * @throws DirectoryRefused {@code person-unknown} when there is none, {@code person-ambiguous} when there are several
     */
    public PersonView of(Caller caller) {
        List<Person> found = behind(caller);
        if (found.isEmpty()) {
            throw DirectoryRefused.personUnknown(caller.subject());
        }
        if (found.size() > 1) {
            throw DirectoryRefused.personAmbiguous(caller.subject());
        }
        return PersonView.of(found.get(0));
    }

    /** One person: people of the scope's programme managers and HR, or oneself; anybody else is {@code not-found}. */
    public PersonView get(Caller caller, PersonId id) {
        return stored.find(id)
                .filter(person -> maySee(caller, person))
                .map(PersonView::of)
                .orElseThrow(() -> NotFound.of("person", id.value()));
    }

    /**
     * The people of a subsidiary in order of their ids, departed ones included.
     *
     * <p>Refusals: {@code not-allowed} for other roles than programme managers, HR and operators; {@code not-found} outside the scope.
     */
    public Page<PersonView> list(Caller caller, SubsidiaryCode subsidiary, PeopleFilter filter, PageRequest page) {
        caller.mustBe(READERS);
        if (!caller.may(subsidiary, READERS)) {
            throw NotFound.of("subsidiary", subsidiary);
        }
        List<PersonView> found = search.of(subsidiary, filter.q(), filter.comex(), page).stream()
                .map(PersonView::of)
                .toList();
        return Page.of(found, page, view -> view.id().value());
    }

    /** For other capabilities: whether the caller is this person, by the same rule as {@link #of}; never a refusal. */
    public boolean isSelf(Caller caller, PersonId id) {
        List<Person> found = behind(caller);
        return found.size() == 1 && found.get(0).id().equals(id);
    }

    /** For other capabilities, without scope: {@code not-found} when nobody has this id. */
    public PersonView known(PersonId id) {
        return stored.find(id).map(PersonView::of).orElseThrow(() -> NotFound.of("person", id.value()));
    }

    /** For other capabilities, without scope: those of the ids that somebody has. */
    public Map<PersonId, PersonView> known(Collection<PersonId> ids) {
        return stored.findAll(ids).stream()
                .map(PersonView::of)
                .collect(Collectors.toMap(PersonView::id, Function.identity()));
    }

    /** For other capabilities, without scope: where those of the people work that there are, however many are asked for. */
    public Map<PersonId, Post> posts(Collection<PersonId> ids) {
        return posts.of(ids).stream().collect(Collectors.toMap(Post::person, Function.identity()));
    }

    /** For other capabilities: whether the person is an active member of the subsidiary's population. */
    public boolean isIn(PersonId id, SubsidiaryCode subsidiary, Population population) {
        return stored.find(id)
                .map(PersonView::of)
                .filter(PersonView::isActive)
                .filter(person -> person.subsidiary().equals(subsidiary))
                .filter(person -> person.comex() == (population == Population.COMEX))
                .isPresent();
    }

    /** For other capabilities: everybody above those who have the posts, up to the top; empty for who has no manager. */
    public Map<PersonId, Set<PersonId>> managementChains(Collection<Post> posts) {
        return chains.of(posts);
    }

    private boolean maySee(Caller caller, Person person) {
        return caller.may(person.subsidiary(), READERS) || isSelf(caller, person.id());
    }

    // Several, when one login stands for several people of the scope: then the caller is none of them.
    private List<Person> behind(Caller caller) {
        return stored.activeByLogin(caller.subject()).stream()
                .filter(person -> caller.holdsFor(person.subsidiary()))
                .toList();
    }
}
