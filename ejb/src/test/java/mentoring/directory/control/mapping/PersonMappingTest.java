package mentoring.directory.control.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import mentoring.directory.ASubsidiary;
import mentoring.directory.control.settings.PersonAttribute;
import mentoring.directory.entity.PersonFacts;
import org.junit.jupiter.api.Test;

class PersonMappingTest {
    private final PersonMapping mapping = new PersonMapping(ASubsidiary.usual());

    @Test
    void keeps_awkward_names_as_they_are() {
        PersonFacts facts = found(AnEntry.of("anoel")
                .with("cn", "O'Néill-Żółć, Anne-Noëlle")
                .with("givenName", "Anne-Noëlle")
                .with("sn", "O'Néill-Żółć"));

        assertThat(facts.displayName()).isEqualTo("O'Néill-Żółć, Anne-Noëlle");
        assertThat(facts.givenName()).isEqualTo("Anne-Noëlle");
        assertThat(facts.familyName()).isEqualTo("O'Néill-Żółć");
    }

    @Test
    void prefers_the_first_attribute_that_has_a_value() {
        assertThat(found(AnEntry.of("a").with("cn", "Second").with("displayName", "First"))
                        .displayName())
                .isEqualTo("First");
        assertThat(found(AnEntry.of("a").with("cn", "Second").with("displayName", " "))
                        .displayName())
                .isEqualTo("Second");
    }

    @Test
    void makes_a_display_name_of_what_there_is() {
        assertThat(found(AnEntry.of("a").with("givenName", "Zoé")).displayName())
                .isEqualTo("Zoé Martin");
        assertThat(found(AnEntry.of("a")).displayName()).isEqualTo("Martin");
    }

    @Test
    void shows_the_family_name_alone_when_both_names_do_not_fit() {
        String given = "G".repeat(100);

        assertThat(found(AnEntry.of("a").with("givenName", given).with("sn", "F".repeat(99)))
                        .displayName())
                .hasSize(200);
        assertThat(found(AnEntry.of("a").with("givenName", given).with("sn", "F".repeat(100)))
                        .displayName())
                .isEqualTo("F".repeat(100));
    }

    @Test
    void takes_people_without_mail_manager_site_and_notes_what_was_missing() {
        MappedEntry.Found found =
                (MappedEntry.Found) mapping.map(AnEntry.of("a").entry());

        assertThat(found.facts().mail()).isNull();
        assertThat(found.facts().manager()).isNull();
        assertThat(found.missing())
                .contains(PersonAttribute.MAIL, PersonAttribute.MANAGER, PersonAttribute.SITE)
                .doesNotContain(PersonAttribute.LOGIN, PersonAttribute.GRADE);
    }

    @Test
    void puts_grades_into_bands_and_ranks_them() {
        assertThat(found(AnEntry.of("a").with("employeeType", "g2")).careerBand())
                .isEqualTo("JUNIOR");
        assertThat(found(AnEntry.of("a").with("employeeType", "G3")).bandRank()).isEqualTo(2);
    }

    @Test
    void skips_a_grade_that_stands_in_no_band_and_names_it() {
        MappedEntry.Skipped skipped = skipped(AnEntry.of("a").with("employeeType", "EXT"));

        assertThat(skipped.reason()).isEqualTo(SkipReason.GRADE_IN_NO_BAND);
        assertThat(skipped.detail()).isEqualTo("EXT");
        assertThat(skipped.key()).isEqualTo("id-a");
    }

    @Test
    void skips_who_has_no_id_login_family_name_or_grade() {
        assertThat(skipped(AnEntry.of("a").without("entryUUID")).reason()).isEqualTo(SkipReason.NO_ID);
        assertThat(skipped(AnEntry.of("a").without("uid")).reason()).isEqualTo(SkipReason.NO_LOGIN);
        assertThat(skipped(AnEntry.of("a").with("sn", "  ")).reason()).isEqualTo(SkipReason.NO_FAMILY_NAME);
        assertThat(skipped(AnEntry.of("a").without("employeeType")).reason()).isEqualTo(SkipReason.NO_GRADE);
    }

    @Test
    void takes_what_just_fits_and_skips_what_does_not() {
        assertThat(found(AnEntry.of("a").with("l", "x".repeat(200))).site()).hasSize(200);

        MappedEntry.Skipped skipped = skipped(AnEntry.of("a").with("l", "x".repeat(201)));
        assertThat(skipped.reason()).isEqualTo(SkipReason.VALUE_TOO_LONG);
        assertThat(skipped.detail()).isEqualTo("site");
    }

    @Test
    void skips_control_characters_and_keeps_right_to_left_names() {
        assertThat(skipped(AnEntry.of("a").with("sn", "Mar\u0000tin")).reason())
                .isEqualTo(SkipReason.CONTROL_CHARACTER);
        assertThat(found(AnEntry.of("a").with("sn", "\u05d9\u05e2\u05dc")).familyName())
                .isEqualTo("\u05d9\u05e2\u05dc");
    }

    @Test
    void skips_half_a_character_in_a_value_or_in_the_name() {
        assertThat(skipped(AnEntry.of("a").with("sn", "Mar\uD83Dtin")).reason()).isEqualTo(SkipReason.BROKEN_CHARACTER);
        assertThat(skipped(AnEntry.of("a\uDE00")).reason()).isEqualTo(SkipReason.BROKEN_CHARACTER);
        assertThat(skipped(AnEntry.named("cn=a\uDE00")).detail()).isEmpty();
        assertThat(found(AnEntry.of("a").with("sn", "Mar\uD83D\uDE00tin")).familyName())
                .hasSize(8);
    }

    @Test
    void skips_a_login_that_is_too_long_in_lower_case_alone() {
        assertThat(found(AnEntry.of("a").with("uid", "\u0130".repeat(50))).login())
                .hasSize(50);
        assertThat(skipped(AnEntry.of("a").with("uid", "\u0130".repeat(51))).reason())
                .isEqualTo(SkipReason.VALUE_TOO_LONG);
    }

    @Test
    void reads_languages_with_and_without_weights() {
        assertThat(found(AnEntry.of("a").with("preferredLanguage", "fr, en-GB;q=0.8, de;q=0.5"))
                        .languages())
                .containsExactly("de", "en", "fr");
    }

    @Test
    void takes_the_language_of_the_subsidiary_for_people_without_one() {
        assertThat(found(AnEntry.of("a")).languages()).containsExactly("fr");
        assertThat(found(AnEntry.of("a").with("preferredLanguage", "*")).languages())
                .containsExactly("fr");
    }

    @Test
    void knows_the_comex_by_any_value_whatever_its_case() {
        assertThat(found(AnEntry.of("a").with("businessCategory", "other", "COMEX"))
                        .comex())
                .isTrue();
        assertThat(found(AnEntry.of("a").with("businessCategory", "other")).comex())
                .isFalse();
        assertThat(found(AnEntry.of("a")).comex()).isFalse();
    }

    @Test
    void compares_the_name_of_a_manager_in_the_form_of_the_source() {
        PersonFacts manager = found(AnEntry.of("boss"));

        assertThat(found(AnEntry.of("a").with("manager", "UID=Boss")).manager()).isEqualTo(manager.reference());
    }

    @Test
    void falls_back_to_the_next_attribute_when_a_pattern_does_not_match() {
        PersonMapping codes = mapping(
                "attribute.site = l, st\nattribute.site.pattern = ^(\\w+)-\nattribute.site.values = LYO: Lyon\n");

        assertThat(facts(codes, AnEntry.of("a").with("l", "Paris").with("st", "lyo-3"))
                        .site())
                .isEqualTo("Lyon");
        MappedEntry.Found none = (MappedEntry.Found)
                codes.map(AnEntry.of("a").with("l", "Paris").with("st", "NCE-1").entry());
        assertThat(none.facts().site()).isNull();
        assertThat(none.missing()).contains(PersonAttribute.SITE);
    }

    @Test
    void gives_everybody_a_constant_and_misses_nothing() {
        MappedEntry.Found found = (MappedEntry.Found) mapping("attribute.languages.constant = de, en\n")
                .map(AnEntry.of("a").with("preferredLanguage", "fr").entry());

        assertThat(found.facts().languages()).containsExactly("de", "en");
        assertThat(found.missing()).doesNotContain(PersonAttribute.LANGUAGES);
    }

    @Test
    void skips_a_value_on_which_a_pattern_gives_up() {
        MappedEntry.Skipped skipped = (MappedEntry.Skipped) mapping("attribute.site.pattern = (a*)a*a*a*a*a*a*b\n")
                .map(AnEntry.of("a").with("l", "a".repeat(1000)).entry());

        assertThat(skipped.reason()).isEqualTo(SkipReason.PATTERN_EXHAUSTED);
        assertThat(skipped.detail()).isEqualTo("site");
    }

    private static PersonMapping mapping(String more) {
        return new PersonMapping(ASubsidiary.at("ldap://127.0.0.1:389", "plain", more));
    }

    private static PersonFacts facts(PersonMapping mapping, AnEntry entry) {
        return ((MappedEntry.Found) mapping.map(entry.entry())).facts();
    }

    private PersonFacts found(AnEntry entry) {
        return ((MappedEntry.Found) mapping.map(entry.entry())).facts();
    }

    private MappedEntry.Skipped skipped(AnEntry entry) {
        return (MappedEntry.Skipped) mapping.map(entry.entry());
    }
}
