package mentoring.demo.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoGroupTest {

    private static final DemoGroup GROUP = DemoGroup.generate(DemoGroup.SEED);

    @Test
    void is_the_same_for_the_same_seed() {
        assertThat(DemoGroup.generate(DemoGroup.SEED)).isEqualTo(GROUP);
    }

    @Test
    void is_another_for_another_seed() {
        assertThat(DemoGroup.generate(DemoGroup.SEED + 1, 0.1).people())
                .isNotEqualTo(DemoGroup.generate(DemoGroup.SEED, 0.1).people());
    }

    @Test
    void has_a_holding_and_twelve_subsidiaries_with_twenty_thousand_people() {
        assertThat(GROUP.entities()).hasSize(13);
        assertThat(GROUP.people()).hasSize(20_000);
        assertThat(GROUP.of(DemoGroup.FIRST_SUBSIDIARY)).hasSize(12_000);
    }

    @Test
    void has_a_comex_of_twelve_executives_in_the_first_subsidiary() {
        assertThat(GROUP.comex())
                .hasSize(12)
                .allMatch(person -> person.entity().equals(DemoGroup.FIRST_SUBSIDIARY))
                .allMatch(person -> person.position().grade().equals("EX"))
                .allMatch(person -> person.mail().isPresent());
    }

    @Test
    void has_one_comex_member_per_directorate_each_reporting_to_the_chief_executive() {
        DemoPerson chief = GROUP.of(DemoGroup.FIRST_SUBSIDIARY).get(0);

        assertThat(chief.comex()).isFalse();
        assertThat(GROUP.comex())
                .allMatch(member -> member.manager().equals(Optional.of(chief.login())))
                .extracting(member -> member.position().units())
                .doesNotHaveDuplicates();
    }

    @Test
    void keeps_the_comex_of_twelve_in_a_small_group() {
        DemoGroup small = DemoGroup.generate(DemoGroup.SEED, 0.01);

        assertThat(small.comex()).hasSize(12);
        assertThat(small.of(DemoGroup.FIRST_SUBSIDIARY)).hasSize(120);
    }

    @Test
    void gives_nobody_the_identifier_login_number_or_mail_of_another() {
        assertDistinct(DemoPerson::id);
        assertDistinct(DemoPerson::login);
        assertDistinct(DemoPerson::number);
        Set<String> addresses = new HashSet<>();
        assertThat(GROUP.people().stream().flatMap(person -> person.mail().stream()))
                .allMatch(addresses::add);
    }

    @Test
    void leads_every_chain_of_managers_up_to_a_chief_without_a_circle() {
        Map<String, DemoPerson> byLogin =
                GROUP.people().stream().collect(Collectors.toMap(DemoPerson::login, Function.identity()));

        assertThat(GROUP.people()).allSatisfy(person -> {
            Optional<DemoPerson> at = Optional.of(person);
            int steps = 0;
            while (at.isPresent() && steps < 10) {
                at = at.get().manager().map(byLogin::get);
                steps++;
            }
            assertThat(steps).isLessThan(10);
        });
    }

    @Test
    void puts_the_chief_executive_of_each_subsidiary_under_the_holding() {
        DemoPerson groupChief = GROUP.people().get(0);

        assertThat(groupChief.manager()).isEmpty();
        assertThat(GROUP.entities().stream().skip(1))
                .allSatisfy(entity ->
                        assertThat(GROUP.of(entity.code()).get(0).manager()).hasValue(groupChief.login()));
    }

    @Test
    void has_awkward_names_and_two_people_of_one_name() {
        assertThat(GROUP.of(DemoGroup.FIRST_SUBSIDIARY))
                .extracting(person -> person.name().common())
                .contains("Jean-François d'Alès, Jr", "#Paul Durand", "Łukasz Żółć");
        assertThat(GROUP.people().stream()
                        .filter(person -> person.name().common().equals("Camille Martin")))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void leaves_some_people_without_mail_manager_site_language_or_known_grade() {
        assertThat(GROUP.people()).anyMatch(person -> person.mail().isEmpty());
        assertThat(GROUP.people().stream().filter(person -> person.manager().isEmpty()))
                .hasSizeBetween(20, 200);
        assertThat(GROUP.people()).anyMatch(person -> person.site().isEmpty());
        assertThat(GROUP.people()).anyMatch(person -> person.languages().isEmpty());
        assertThat(GROUP.people()).anyMatch(person -> person.position().grade().equals("EXT"));
    }

    @Test
    void has_juniors_enough_to_mentor_everyone() {
        assertThat(GROUP.of(DemoGroup.FIRST_SUBSIDIARY).stream()
                        .filter(person -> person.position().grade().matches("G[123]")))
                .hasSizeBetween(4_000, 8_000);
    }

    @Test
    void has_juniors_who_speak_french_in_each_directorate_of_the_comex() {
        assertThat(GROUP.comex())
                .allSatisfy(member -> assertThat(GROUP.of(DemoGroup.FIRST_SUBSIDIARY).stream()
                                .filter(person -> person.position().grade().matches("G[123]"))
                                .filter(person -> person.position()
                                        .units()
                                        .containsAll(member.position().units()))
                                .filter(person -> person.languages().orElse("").startsWith("fr")))
                        .hasSizeGreaterThan(100));
    }

    @Test
    void writes_logins_and_mailboxes_in_ascii() {
        assertThat(PersonName.of("Łukasz", "Żółć").asLogin()).isEqualTo("lzolc");
        assertThat(PersonName.of("Zoé", "O'Connor-Müller").asMailbox()).isEqualTo("zoe.oconnormuller");
        assertThat(GROUP.people()).allMatch(person -> person.login().matches("[a-z]+[0-9]*"));
    }

    private static void assertDistinct(Function<DemoPerson, Object> identifier) {
        assertThat(GROUP.people().stream().map(identifier).distinct()).hasSameSizeAs(GROUP.people());
    }
}
