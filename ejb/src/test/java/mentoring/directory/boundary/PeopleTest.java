package mentoring.directory.boundary;

import static mentoring.directory.boundary.Register.GROUP;
import static mentoring.directory.boundary.Register.SERVICES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import mentoring.directory.DirectoryRefused;
import mentoring.directory.Facts;
import mentoring.directory.PersonId;
import mentoring.directory.Population;
import mentoring.shared.Caller;
import mentoring.shared.NotAllowed;
import mentoring.shared.NotFound;
import mentoring.shared.PageRequest;
import mentoring.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PeopleTest {
    private static final PageRequest FIRST = new PageRequest(0, 50);

    private final Register register = new Register();
    private final People people = register.people;
    private final Caller hr = caller("hr", Role.SUBSIDIARY_HR, "aurore-services");

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void knows_the_person_behind_a_token_whatever_the_case_of_the_login() {
        PersonId anna = register.known(SERVICES, Facts.of("anna"));

        assertThat(people.of(caller("ANNA", Role.PARTICIPANT, "aurore-services"))
                        .id())
                .isEqualTo(anna);
    }

    @Test
    void knows_nobody_outside_of_the_subsidiaries_of_the_token() {
        register.known(GROUP, Facts.of("anna"));

        assertThatThrownBy(() -> people.of(caller("anna", Role.PARTICIPANT, "aurore-services")))
                .isInstanceOfSatisfying(
                        DirectoryRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo("person-unknown"));
    }

    @Test
    void knows_nobody_who_has_departed() {
        register.departed(register.known(SERVICES, Facts.of("anna")));

        assertThatThrownBy(() -> people.of(caller("anna", Role.PARTICIPANT, "aurore-services")))
                .isInstanceOf(DirectoryRefused.class);
    }

    @Test
    void guesses_at_nobody_when_a_login_stands_for_two() {
        register.known(SERVICES, Facts.of("anna"));
        register.known(GROUP, Facts.of("anna"));

        assertThatThrownBy(() -> people.of(caller("anna", Role.GROUP_HR, "aurore-services")))
                .isInstanceOfSatisfying(
                        DirectoryRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo("person-ambiguous"));
    }

    @Test
    void shows_participants_themselves_and_nobody_else() {
        PersonId anna = register.known(SERVICES, Facts.of("anna"));
        PersonId ben = register.known(SERVICES, Facts.of("ben"));
        Caller caller = caller("anna", Role.PARTICIPANT, "aurore-services");

        assertThat(people.get(caller, anna).login()).isEqualTo("anna");
        assertThatThrownBy(() -> people.get(caller, ben)).isInstanceOf(NotFound.class);
    }

    @Test
    void shows_hr_the_people_of_their_scope_and_answers_the_same_for_others_as_for_nobody() {
        PersonId anna = register.known(SERVICES, Facts.of("anna"));
        PersonId chair = register.known(GROUP, Facts.of("chair"));

        assertThat(people.get(hr, anna).login()).isEqualTo("anna");
        assertThatThrownBy(() -> people.get(hr, chair)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.get(hr, new PersonId(4711))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.list(hr, GROUP, PeopleFilter.EVERYBODY, FIRST))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void lists_nobody_to_participants() {
        assertThatThrownBy(() -> people.list(
                        caller("anna", Role.PARTICIPANT, "aurore-services"), SERVICES, PeopleFilter.EVERYBODY, FIRST))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void finds_by_part_of_a_name_a_login_or_a_mail_address_without_case_and_accents() {
        register.known(SERVICES, Facts.of("hdela").called("Hélène O'Dela, fils").writingFrom("H.Dela@example.org"));
        register.known(SERVICES, Facts.of("other"));

        assertThat(found("HELENE")).containsExactly("hdela");
        assertThat(found("élène o'dela, f")).containsExactly("hdela");
        assertThat(found("DELA@EX")).containsExactly("hdela");
        assertThat(found("hdel")).containsExactly("hdela");
        assertThat(found("nobody")).isEmpty();
    }

    @Test
    void takes_wildcards_literally() {
        register.known(SERVICES, Facts.of("anna").called("100% Anna!"));
        register.known(SERVICES, Facts.of("b_n").called("Ben"));

        assertThat(found("%")).containsExactly("anna");
        assertThat(found("_")).containsExactly("b_n");
        assertThat(found("!")).containsExactly("anna");
    }

    @Test
    void tells_the_comex_from_everybody_else() {
        PersonId director = register.known(SERVICES, Facts.of("director").inTheComex());
        PersonId anna = register.known(SERVICES, Facts.of("anna"));

        assertThat(people.list(hr, SERVICES, new PeopleFilter(null, true), FIRST)
                        .items())
                .extracting(PersonView::id)
                .containsExactly(director);
        assertThat(people.isIn(director, SERVICES, Population.COMEX)).isTrue();
        assertThat(people.isIn(director, SERVICES, Population.EMPLOYEES)).isFalse();
        assertThat(people.isIn(anna, SERVICES, Population.EMPLOYEES)).isTrue();
        assertThat(people.isIn(anna, GROUP, Population.EMPLOYEES)).isFalse();
    }

    @Test
    void counts_nobody_who_has_departed_into_a_population() {
        PersonId anna = register.known(SERVICES, Facts.of("anna"));
        register.departed(anna);

        assertThat(people.isIn(anna, SERVICES, Population.EMPLOYEES)).isFalse();
    }

    @Test
    void pages_in_order_of_ids() {
        List<PersonId> ids = List.of(
                register.known(SERVICES, Facts.of("a")),
                register.known(SERVICES, Facts.of("b")),
                register.known(SERVICES, Facts.of("c")));

        var first = people.list(hr, SERVICES, PeopleFilter.EVERYBODY, new PageRequest(0, 2));
        assertThat(first.items()).extracting(PersonView::id).containsExactlyElementsOf(ids.subList(0, 2));
        var second = people.list(
                hr,
                SERVICES,
                PeopleFilter.EVERYBODY,
                new PageRequest(first.next().getAsLong(), 2));
        assertThat(second.items()).extracting(PersonView::id).containsExactly(ids.get(2));
        assertThat(second.next()).isEmpty();
    }

    private List<String> found(String q) {
        return people.list(hr, SERVICES, new PeopleFilter(q, null), FIRST).items().stream()
                .map(PersonView::login)
                .toList();
    }

    private static Caller caller(String subject, Role role, String subsidiary) {
        return new Caller(subject, Set.of(role), Set.of(subsidiary));
    }
}
