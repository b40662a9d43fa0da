package mentoring.enrolment;

import java.util.Collection;
import java.util.Map;
import mentoring.shared.Refusal;

/** An enrolment that the rules of the wave or the programme do not allow. */
public final class EnrolmentRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    private EnrolmentRefused(String code, Map<String, ?> facts) {
        super(code, facts);
    }

    /** One live enrolment per person and wave: {@code already-enrolled}. */
    public static EnrolmentRefused alreadyEnrolled(long wave) {
        return new EnrolmentRefused("already-enrolled", Map.of("wave", wave));
    }

    /** Nobody takes part without having consented: {@code consent-missing}. */
    public static EnrolmentRefused consentMissing() {
        return new EnrolmentRefused("consent-missing", Map.of());
    }

    /** Who has left takes no part: {@code person-departed}. */
    public static EnrolmentRefused personDeparted() {
        return new EnrolmentRefused("person-departed", Map.of());
    }

    /** Mentees belong to the subsidiary and the population of the wave: {@code not-in-population}. */
    public static EnrolmentRefused notInPopulation(String subsidiary, String population) {
        return new EnrolmentRefused("not-in-population", Map.of("subsidiary", subsidiary, "population", population));
    }

    /** Members of a Comex are coached, they do not coach: {@code mentor-in-comex}. */
    public static EnrolmentRefused mentorInComex() {
        return new EnrolmentRefused("mentor-in-comex", Map.of());
    }

    /** Topics are those of the programme: {@code unknown-topic}, with those there are. */
    public static EnrolmentRefused unknownTopic(String topic, Collection<String> offered) {
        return new EnrolmentRefused(
                "unknown-topic",
                Map.of("topic", topic, "offered", offered.stream().sorted().toList()));
    }

    /** Each topic is chosen once: {@code topic-chosen-twice}. */
    public static EnrolmentRefused topicChosenTwice(String topic) {
        return new EnrolmentRefused("topic-chosen-twice", Map.of("topic", topic));
    }

    /** Priorities are 1 to the number of topics, each once: {@code priorities-not-ranked}. */
    public static EnrolmentRefused prioritiesNotRanked(int topics) {
        return new EnrolmentRefused("priorities-not-ranked", Map.of("topics", topics));
    }

    /** Only mentors have a capacity: {@code capacity-of-mentee}. */
    public static EnrolmentRefused capacityOfMentee() {
        return new EnrolmentRefused("capacity-of-mentee", Map.of());
    }

    /** A mentor takes at least as many mentees as the formation seats: {@code capacity-below-formation}. */
    public static EnrolmentRefused capacityBelowFormation(int capacity, int mentees) {
        return new EnrolmentRefused("capacity-below-formation", Map.of("capacity", capacity, "mentees", mentees));
    }
}
