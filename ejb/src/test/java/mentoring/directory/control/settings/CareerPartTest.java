package mentoring.directory.control.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CareerPartTest {
    @Test
    void takes_bands_and_grades_from_one_line() {
        CareerBands bands = AFile.plain()
                .having("career.bands", "JUNIOR: G1 G2, G3; SENIOR: G6 G7; EXECUTIVE: EX")
                .good()
                .careerBands();

        assertThat(bands.bands()).extracting(CareerBands.Band::name).containsExactly("JUNIOR", "SENIOR", "EXECUTIVE");
        assertThat(bands.bandOf("g3")).contains("JUNIOR");
        assertThat(bands.bandOf("EX")).contains("EXECUTIVE");
        assertThat(bands.rankOf("EXECUTIVE")).isEqualTo(3);
    }

    @Test
    void takes_the_same_from_a_line_for_each_band() {
        CareerBands oneLine = AFile.plain()
                .having("career.bands", "JUNIOR: G1 G2; SENIOR: G3")
                .good()
                .careerBands();

        assertThat(AFile.plain()
                        .having("career.bands", "JUNIOR, SENIOR")
                        .with("career.JUNIOR.grades = G1, G2", "career.SENIOR.grades = G3")
                        .good()
                        .careerBands())
                .isEqualTo(oneLine);
    }

    @Test
    void ranks_bands_in_the_order_of_the_file_and_takes_grades_whatever_their_case() {
        CareerBands bands = AFile.plain().good().careerBands();

        assertThat(bands.bandOf("g2")).contains("JUNIOR");
        assertThat(bands.rankOf("JUNIOR")).isEqualTo(1);
        assertThat(bands.rankOf("SENIOR")).isEqualTo(2);
        assertThat(bands.bandOf("EXT")).isEmpty();
        assertThat(bands.bandOf(null)).isEmpty();
    }

    @Test
    void puts_other_grades_where_the_file_says() {
        assertThat(AFile.plain()
                        .with("career.otherwise = JUNIOR")
                        .good()
                        .careerBands()
                        .bandOf("EXT"))
                .contains("JUNIOR");
        assertThat(AFile.plain().with("career.otherwise = JUNIORS").problem().nearest())
                .isEqualTo("JUNIOR");
    }

    @Test
    void refuses_a_grade_in_two_bands() {
        Problem problem =
                AFile.plain().having("career.bands", "JUNIOR: G1; SENIOR: g1").problem();

        assertThat(problem.key()).isEqualTo("career.bands");
        assertThat(problem.accepted()).contains("g1 is in JUNIOR already");
    }

    @Test
    void refuses_a_band_that_is_named_twice() {
        assertThat(AFile.plain()
                        .having("career.bands", "JUNIOR: G1; JUNIOR: G2")
                        .problem()
                        .accepted())
                .contains("JUNIOR is there twice");
    }

    @Test
    void refuses_a_band_without_grades_and_grades_without_a_band() {
        assertThat(AFile.plain().having("career.bands", "JUNIOR: ; SENIOR: G1").problems())
                .hasSize(1);
        assertThat(AFile.plain().having("career.bands", "JUNIOR: G1; : G2").problems())
                .hasSize(1);
        assertThat(AFile.plain().having("career.bands", "JUNIOR: G1;").problems())
                .hasSize(1);
    }

    @Test
    void refuses_grades_in_both_spellings() {
        Problem problem = AFile.plain().with("career.JUNIOR.grades = G9").problem();

        assertThat(problem.key()).isEqualTo("career.JUNIOR.grades");
        assertThat(problem.line()).isEqualTo(10);
    }

    @Test
    void misses_the_grades_of_a_band_without_any() {
        assertThat(AFile.plain().having("career.bands", "JUNIOR, SENIOR").problems())
                .extracting(Problem::key)
                .containsExactly("career.JUNIOR.grades", "career.SENIOR.grades");
    }
}
