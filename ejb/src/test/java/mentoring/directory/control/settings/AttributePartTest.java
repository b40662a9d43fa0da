package mentoring.directory.control.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class AttributePartTest {
    @Test
    void takes_a_pattern_and_then_a_table() {
        AttributeRule site = AFile.plain()
                .with(
                        "attribute.site = l",
                        "attribute.site.pattern = ^(\\w+)-.*",
                        "attribute.site.values = PAR: Paris, LYO: Lyon")
                .good()
                .attributes()
                .rule(PersonAttribute.SITE);

        assertThat(site.apply("PAR-La Défense")).contains("Paris");
        assertThat(site.apply("NCE-Promenade")).isEmpty();
        assertThat(site.apply("Paris")).isEmpty();
    }

    @Test
    void takes_a_constant_instead_of_an_attribute() {
        AttributeNames attributes = AFile.plain()
                .with("attribute.languages.constant = fr, en")
                .good()
                .attributes();

        assertThat(attributes.rule(PersonAttribute.LANGUAGES).constant()).isEqualTo("fr, en");
        assertThat(attributes.all()).doesNotContain("preferredLanguage");
    }

    @Test
    void refuses_a_constant_next_to_anything_else() {
        AFile file = AFile.plain()
                .with("attribute.site.constant = Lyon", "attribute.site = l", "attribute.site.pattern = (a)");

        assertThat(file.problems())
                .extracting(Problem::line, Problem::key)
                .containsExactly(tuple(11, "attribute.site"), tuple(12, "attribute.site.pattern"));
    }

    @Test
    void refuses_a_pattern_a_table_or_comex_values_for_what_is_not_read() {
        assertThat(AFile.plain()
                        .with("attribute.site =", "attribute.site.pattern = (a)")
                        .problem()
                        .key())
                .isEqualTo("attribute.site.pattern");
        assertThat(AFile.plain()
                        .with("attribute.site =", "attribute.site.values = a: b")
                        .problem()
                        .key())
                .isEqualTo("attribute.site.values");
        assertThat(AFile.plain()
                        .with("attribute.comex =", "comex.values = board")
                        .problem()
                        .key())
                .isEqualTo("comex.values");
    }

    @Test
    void takes_nothing_that_is_the_same_for_many_for_what_tells_people_apart() {
        assertThat(AFile.plain()
                        .with(
                                "attribute.login.constant = a",
                                "attribute.id.pattern = (a)",
                                "attribute.mail.values = a: b")
                        .problems())
                .extracting(Problem::key)
                .containsExactly("attribute.login.constant", "attribute.id.pattern", "attribute.mail.values");
        assertThat(AFile.plain().with("attribute.login.pattern = ^([^@]+)@").good())
                .isNotNull();
    }

    @Test
    void refuses_values_of_ours_that_cannot_be_kept() {
        assertThat(AFile.plain()
                        .with("attribute.grade.constant = " + "x".repeat(61))
                        .problem()
                        .key())
                .isEqualTo("attribute.grade.constant");
        assertThat(AFile.plain()
                        .with("attribute.site.values = a: " + "x".repeat(201))
                        .problem()
                        .key())
                .isEqualTo("attribute.site.values");
        assertThat(AFile.plain()
                        .with("attribute.languages.constant = français")
                        .problem()
                        .key())
                .isEqualTo("attribute.languages.constant");
    }

    @Test
    void refuses_a_grade_that_the_file_gives_out_and_no_band_has() {
        Problem problem = AFile.plain()
                .with("attribute.grade.values = junior: G1, senior: G9, other: *")
                .problem();

        assertThat(problem.key()).isEqualTo("attribute.grade.values");
        assertThat(problem.accepted()).contains("G9 is in none");
        assertThat(AFile.plain().with("attribute.grade.constant = G9").problem().key())
                .isEqualTo("attribute.grade.constant");
        assertThat(AFile.plain()
                        .with("attribute.grade.constant = G9", "career.otherwise = JUNIOR")
                        .good())
                .isNotNull();
    }

    @Test
    void names_the_nearest_key_of_a_rule() {
        assertThat(AFile.plain().with("attribute.site.patern = (a)").problem().nearest())
                .isEqualTo("attribute.site.pattern");
    }
}
