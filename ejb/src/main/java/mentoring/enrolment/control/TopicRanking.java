package mentoring.enrolment.control;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mentoring.enrolment.EnrolmentRefused;
import mentoring.enrolment.entity.ChosenTopic;

/** Topics are those of the programme, each chosen once, ranked 1 to n without a gap or a tie. */
public final class TopicRanking {
    private TopicRanking() {}

    /** Refuses with {@code topic-chosen-twice}. */
    public static void mustNotRepeat(Collection<String> topics) {
        Set<String> chosen = new HashSet<>();
        for (String topic : topics) {
            if (!chosen.add(topic)) {
                throw EnrolmentRefused.topicChosenTwice(topic);
            }
        }
    }

    /** Refuses with {@code priorities-not-ranked} unless each number from 1 to the number of topics occurs once. */
    public static void mustRank(Collection<Integer> priorities) {
        Set<Integer> ranks = IntStream.rangeClosed(1, priorities.size()).boxed().collect(Collectors.toSet());
        if (!ranks.equals(new HashSet<>(priorities))) {
            throw EnrolmentRefused.prioritiesNotRanked(priorities.size());
        }
    }

    /** Refuses with {@code unknown-topic} what the programme does not offer. */
    public static void mustBeOffered(List<ChosenTopic> chosen, Collection<String> offered) {
        for (ChosenTopic topic : chosen) {
            if (!offered.contains(topic.code())) {
                throw EnrolmentRefused.unknownTopic(topic.code(), offered);
            }
        }
    }
}
