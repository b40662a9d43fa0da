package mentoring.enrolment.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import mentoring.enrolment.EnrolmentRefused;
import mentoring.enrolment.entity.ChosenTopic;
import mentoring.programme.Level;
import org.junit.jupiter.api.Test;

class TopicRankingTest {
    private static final List<String> OFFERED = List.of("social-networks", "data");

    @Test
    void accepts_priorities_from_one_to_the_number_of_topics_in_any_order() {
        assertThatCode(() -> TopicRanking.mustRank(List.of(2, 3, 1))).doesNotThrowAnyException();
    }

    @Test
    void refuses_priorities_with_a_tie() {
        assertThatThrownBy(() -> TopicRanking.mustRank(List.of(1, 1))).hasMessageContaining("priorities-not-ranked");
    }

    @Test
    void refuses_priorities_with_a_gap() {
        assertThatThrownBy(() -> TopicRanking.mustRank(List.of(1, 3)))
                .hasMessageContaining("priorities-not-ranked")
                .hasMessageContaining("topics=2");
    }

    @Test
    void refuses_priorities_that_begin_at_zero() {
        assertThatThrownBy(() -> TopicRanking.mustRank(List.of(0, 1))).hasMessageContaining("priorities-not-ranked");
    }

    @Test
    void refuses_a_topic_chosen_twice() {
        assertThatThrownBy(() -> TopicRanking.mustNotRepeat(List.of("data", "social-networks", "data")))
                .hasMessageContaining("topic-chosen-twice")
                .hasMessageContaining("topic=data");
    }

    @Test
    void accepts_topics_that_the_programme_offers() {
        assertThatCode(() -> TopicRanking.mustBeOffered(chosen("data"), OFFERED))
                .doesNotThrowAnyException();
    }

    @Test
    void refuses_a_topic_that_the_programme_does_not_offer_and_says_which_it_does() {
        assertThatThrownBy(() -> TopicRanking.mustBeOffered(chosen("data", "gardening"), OFFERED))
                .isInstanceOfSatisfying(
                        EnrolmentRefused.class,
                        refused -> assertThat(refused.facts())
                                .containsEntry("topic", "gardening")
                                .containsEntry("offered", List.of("data", "social-networks")))
                .hasMessageContaining("unknown-topic");
    }

    private static List<ChosenTopic> chosen(String... codes) {
        return List.of(codes).stream()
                .map(code -> new ChosenTopic(code, Level.PRACTISING))
                .toList();
    }
}
