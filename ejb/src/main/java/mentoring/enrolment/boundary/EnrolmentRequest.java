package mentoring.enrolment.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import mentoring.directory.PersonId;
import mentoring.enrolment.Attendance;
import mentoring.enrolment.HalfDay;
import mentoring.enrolment.Side;
import mentoring.enrolment.control.Capacity;
import mentoring.enrolment.control.TopicRanking;
import mentoring.enrolment.entity.ChosenTopic;
import mentoring.enrolment.entity.Wishes;
import mentoring.programme.Formation;

/**
 * A person asks to take part in a wave.
 *
 * @param person whom to enrol; absent: the caller. Another person's only by programme managers and HR of the wave's subsidiary
 * @param side as mentor or as mentee
 * @param topics 1 to 10 topics of the programme, each once
 * @param languages 1 to 10 ISO 639 codes, for example {@code fr}
 * @param attendance on site, remote or either
 * @param halfDays at least one half-day of the week
 * @param capacity how many mentees a mentor takes, 1 to 3; absent: as many as the wave's formation seats. Not for mentees
 * @param consent true: the person has consented to take part
 */
public record EnrolmentRequest(
        PersonId person,
        @NotNull Side side,
        @NotEmpty @Size(max = MOST_TOPICS) List<@NotNull @Valid TopicChoice> topics,
        @NotEmpty @Size(max = 10) Set<@NotNull @Pattern(regexp = "[a-z]{2,3}") String> languages,
        @NotNull Attendance attendance,
        @NotEmpty Set<@NotNull HalfDay> halfDays,
        @Min(1) @Max(3) Integer capacity,
        boolean consent) {
    static final int MOST_TOPICS = 10;

    /**
     * What is asked for, most wanted topic first, in the words of the domain.
     *
     * <p>Refusals: {@code topic-chosen-twice}, {@code priorities-not-ranked}, {@code capacity-of-mentee}, {@code
     * capacity-below-formation}.
     */
    Wishes wishes(Formation formation) {
        TopicRanking.mustNotRepeat(topics.stream().map(TopicChoice::topic).toList());
        TopicRanking.mustRank(topics.stream().map(TopicChoice::priority).toList());
        List<ChosenTopic> ranked = topics.stream()
                .sorted(Comparator.comparingInt(TopicChoice::priority))
                .map(choice -> new ChosenTopic(choice.topic(), choice.level()))
                .toList();
        return new Wishes(side, ranked, languages, attendance, halfDays, Capacity.of(side, capacity, formation));
    }
}
