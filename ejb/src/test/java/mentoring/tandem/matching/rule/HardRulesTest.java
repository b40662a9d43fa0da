package mentoring.tandem.matching.rule;

import static mentoring.enrolment.HalfDay.FRI_PM;
import static mentoring.enrolment.HalfDay.MON_AM;
import static mentoring.enrolment.HalfDay.TUE_AM;
import static mentoring.programme.Level.DISCOVERING;
import static mentoring.programme.Level.EXPERT;
import static mentoring.programme.Level.FLUENT;
import static mentoring.programme.Level.PRACTISING;
import static mentoring.tandem.matching.rule.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mentoring.directory.PersonId;
import mentoring.enrolment.Attendance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HardRulesTest {
    @Test
    void a_mentor_without_certification_is_never_paired() {
        HardRule<Mentee> rule = new CertifiedMentor();

        assertThat(rule.allows(person(1).asMentor(), person(2).asMentee())).isTrue();
        assertThat(rule.allows(person(1).uncertified().asMentor(), person(2).asMentee()))
                .isFalse();
        assertThat(rule.reason()).isEqualTo("mentor-not-certified");
    }

    @Test
    void a_reporting_line_forbids_in_both_directions_at_any_depth() {
        HardRule<Mentee> rule = new NoReportingLine();

        assertThat(rule.allows(
                        person(1).reportingTo(7, 8, 2).asMentor(), person(2).asMentee()))
                .isFalse();
        assertThat(rule.allows(person(1).asMentor(), person(2).reportingTo(9, 1).asMentee()))
                .isFalse();
    }

    @Test
    void a_common_superior_is_no_reporting_line() {
        assertThat(new NoReportingLine()
                        .allows(
                                person(1).reportingTo(9).asMentor(),
                                person(2).reportingTo(9).asMentee()))
                .isTrue();
    }

    @Test
    void one_common_language_is_enough_and_none_is_not() {
        HardRule<Mentee> rule = new CommonLanguage();

        assertThat(rule.allows(
                        person(1).speaking("fr", "en").asMentor(),
                        person(2).speaking("en", "de").asMentee()))
                .isTrue();
        assertThat(rule.allows(
                        person(1).speaking("fr").asMentor(),
                        person(2).speaking("de").asMentee()))
                .isFalse();
    }

    @Test
    void a_mentor_stands_above_the_level_asked_for_in_one_common_topic() {
        HardRule<Mentee> rule = new TopicMastered();
        Mentee mentee = person(2).with("data", PRACTISING).asMentee();

        assertThat(rule.allows(person(1).with("data", FLUENT).asMentor(), mentee))
                .isTrue();
        assertThat(rule.allows(person(1).with("data", PRACTISING).asMentor(), mentee))
                .isFalse();
        assertThat(rule.allows(person(1).with("data", DISCOVERING).asMentor(), mentee))
                .isFalse();
        assertThat(rule.allows(person(1).with("cloud", EXPERT).asMentor(), mentee))
                .isFalse();
    }

    @Test
    void one_common_half_day_is_enough_and_none_is_not() {
        HardRule<Mentee> rule = new CommonHalfDay();
        Mentee mentee = person(2).free(MON_AM, TUE_AM).asMentee();

        assertThat(rule.allows(person(1).free(TUE_AM, FRI_PM).asMentor(), mentee))
                .isTrue();
        assertThat(rule.allows(person(1).free(FRI_PM).asMentor(), mentee)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ON_SITE, ON_SITE, same, true",
        "ON_SITE, ON_SITE, other, false",
        "ON_SITE, REMOTE, same, false",
        "REMOTE, REMOTE, other, true",
        "REMOTE, EITHER, other, true",
        "EITHER, ON_SITE, same, true",
        "EITHER, ON_SITE, other, false",
        "EITHER, EITHER, other, true"
    })
    void they_meet_remotely_or_at_one_site(Attendance mentor, Attendance mentee, String site, boolean allowed) {
        assertThat(new CompatibleAttendance()
                        .allows(
                                person(1).attending(mentor).at("same").asMentor(),
                                person(2).attending(mentee).at(site).asMentee()))
                .isEqualTo(allowed);
    }

    @Test
    void an_unknown_site_is_nobodys_site() {
        assertThat(new CompatibleAttendance()
                        .allows(
                                person(1).attending(Attendance.ON_SITE).at(null).asMentor(),
                                person(2).attending(Attendance.ON_SITE).at(null).asMentee()))
                .isFalse();
    }

    @Test
    void a_mentor_who_was_declined_is_not_proposed_to_the_same_mentee_again() {
        HardRule<Mentee> rule = new NotDeclinedBefore(List.of(new Declined(new PersonId(1), new PersonId(2))));

        assertThat(rule.allows(person(1).asMentor(), person(2).asMentee())).isFalse();
        assertThat(rule.allows(person(1).asMentor(), person(3).asMentee())).isTrue();
        assertThat(rule.allows(person(2).asMentor(), person(1).asMentee())).isTrue();
    }

    @Test
    void the_mentees_of_a_triad_do_not_lead_one_another() {
        HardRule<List<Mentee>> rule = new PeersApart();
        Mentor mentor = person(1).asMentor();

        assertThat(rule.allows(
                        mentor,
                        List.of(
                                person(2).reportingTo(9).asMentee(),
                                person(3).reportingTo(9).asMentee(),
                                person(4).reportingTo(9).asMentee())))
                .isTrue();
        assertThat(rule.allows(
                        mentor,
                        List.of(
                                person(2).asMentee(),
                                person(3).asMentee(),
                                person(4).reportingTo(8, 2).asMentee())))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"5, 5, 5, true", "5, 6, 5, true", "4, 5, 6, false", "6, 6, 4, false"})
    void the_mentees_of_a_triad_are_at_most_one_band_apart(int one, int second, int third, boolean allowed) {
        List<Mentee> mentees = List.of(
                person(2).ranked(one).asMentee(),
                person(3).ranked(second).asMentee(),
                person(4).ranked(third).asMentee());

        assertThat(new ComparableRank().allows(person(1).asMentor(), mentees)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"A, B, C, true", "A, B, A, false", "A, , B, true", ", , A, true"})
    void the_mentees_of_a_triad_come_from_directorates_that_differ_as_far_as_known(
            String one, String second, String third, boolean allowed) {
        List<Mentee> mentees = List.of(
                person(2).of(one).asMentee(),
                person(3).of(second).asMentee(),
                person(4).of(third).asMentee());

        assertThat(new DirectoratesApart().allows(person(1).asMentor(), mentees))
                .isEqualTo(allowed);
    }

    @Test
    void all_four_of_a_triad_share_one_half_day() {
        HardRule<List<Mentee>> rule = new HalfDayForAll();
        List<Mentee> mentees = List.of(
                person(2).free(MON_AM, TUE_AM).asMentee(),
                person(3).free(TUE_AM, FRI_PM).asMentee(),
                person(4).free(MON_AM, TUE_AM, FRI_PM).asMentee());

        assertThat(rule.allows(person(1).free(TUE_AM).asMentor(), mentees)).isTrue();
        assertThat(rule.allows(person(1).free(MON_AM, FRI_PM).asMentor(), mentees))
                .isFalse();
        assertThat(rule.met(person(1).free(MON_AM, TUE_AM).asMentor(), mentees).en())
                .contains("Tuesday morning")
                .doesNotContain("Monday");
    }
}
