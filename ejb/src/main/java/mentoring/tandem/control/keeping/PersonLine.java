package mentoring.tandem.control.keeping;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mentoring.directory.PersonId;
import mentoring.enrolment.Attendance;
import mentoring.enrolment.HalfDay;
import mentoring.programme.Level;
import mentoring.shared.Localised;
import mentoring.shared.SubsidiaryCode;
import mentoring.tandem.matching.rule.Interest;
import mentoring.tandem.matching.rule.Profile;

/**
 * A {@link Profile}, and what stands beside it, without the titles of topics.
 *
 * @param seats of a mentor; 0 for a mentee, who is never certified
 * @param price that proves the optimum; null for triads
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({
    "person",
    "certified",
    "seats",
    "price",
    "interests",
    "languages",
    "attendance",
    "halfDays",
    "site",
    "directorate",
    "trade",
    "subsidiary",
    "rank",
    "superiors"
})
record PersonLine(
        long person,
        boolean certified,
        int seats,
        Long price,
        List<InterestLine> interests,
        List<String> languages,
        Attendance attendance,
        List<HalfDay> halfDays,
        String site,
        String directorate,
        String trade,
        String subsidiary,
        int rank,
        List<Long> superiors) {

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"topic", "level", "priority"})
    record InterestLine(String topic, Level level, int priority) {}

    Profile profile(Map<String, Localised> topics) {
        return new Profile(
                new PersonId(person),
                interests.stream()
                        .map(one -> new Interest(one.topic(), topics.get(one.topic()), one.level(), one.priority()))
                        .toList(),
                Set.copyOf(languages),
                attendance,
                Set.copyOf(halfDays),
                site,
                directorate,
                trade,
                new SubsidiaryCode(subsidiary),
                rank,
                Set.copyOf(superiors.stream().map(PersonId::new).toList()));
    }
}
