package mentoring.tandem.matching.rule;

import static mentoring.tandem.matching.rule.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import mentoring.directory.PersonId;
import mentoring.directory.PolicyTerm;
import mentoring.shared.Localised;
import org.junit.jupiter.api.Test;

class PolicyTextsTest {
    private final Policy policy = Policy.of(
            Terms.STANDARD.over(Map.of(PolicyTerm.SAME_SUBSIDIARY, 1, PolicyTerm.NO_EARLIER_TANDEM, 1)),
            Known.NOTHING.pinning(Set.of(new Pin(new PersonId(8), List.of(new PersonId(9))))));
    private final Mentor mentor = person(1).speaking("fr", "en").ranked(1).asMentor();
    private final Mentee mentee = person(2).speaking("fr", "en").ranked(3).asMentee();
    private final List<Mentee> mentees =
            List.of(mentee, person(3).asMentee(), person(4).asMentee());

    @Test
    void every_rule_says_in_both_languages_what_it_asks_what_it_found_and_what_stands_in_the_way() {
        Stream<Localised> said = Stream.of(
                        policy.hard().stream()
                                .flatMap(rule ->
                                        Stream.of(rule.title(), rule.description(), rule.broken(), rule.inTheWay())),
                        policy.pairHard().stream().map(rule -> rule.met(mentor, mentee)),
                        policy.teamHard().stream().map(rule -> rule.met(mentor, mentees)),
                        policy.pairWeighted().stream()
                                .flatMap(rule ->
                                        Stream.of(rule.title(), rule.description(), rule.found(mentor, mentee))),
                        policy.teamWeighted().stream()
                                .flatMap(rule ->
                                        Stream.of(rule.title(), rule.description(), rule.found(mentor, mentees))))
                .flatMap(texts -> texts);

        assertThat(said).isNotEmpty().allSatisfy(text -> {
            assertThat(text.fr()).isNotBlank().doesNotContain("{");
            assertThat(text.en()).isNotBlank().doesNotContain("{").isNotEqualTo(text.fr());
        });
    }

    @Test
    void both_languages_have_the_same_texts() {
        String bundle = RuleTexts.class.getPackageName() + ".rules";

        assertThat(ResourceBundle.getBundle(bundle, Locale.FRENCH).keySet())
                .isEqualTo(ResourceBundle.getBundle(bundle, Locale.ENGLISH).keySet());
    }

    @Test
    void facts_are_said_in_the_language_of_the_reader() {
        Localised found = new CommonLanguage().met(mentor, mentee);

        assertThat(found)
                .isEqualTo(new Localised(
                        "Ils parlent tous deux : anglais, français.", "They both speak: English, French."));
    }

    @Test
    void every_rule_has_its_own_code() {
        Stream<String> codes = Stream.of(
                        policy.hard().stream(), policy.pairWeighted().stream(), policy.teamWeighted().stream())
                .flatMap(rules -> rules)
                .map(Rule::code);

        assertThat(codes).hasSize(30).doesNotHaveDuplicates();
    }
}
