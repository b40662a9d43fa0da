package mentoring.tandem.matching;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.directory.PersonId;
import mentoring.enrolment.Attendance;
import mentoring.enrolment.HalfDay;
import mentoring.programme.Formation;
import mentoring.programme.Level;
import mentoring.tandem.matching.rule.Interest;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.Profile;
import mentoring.tandem.matching.rule.RuleTexts;

/** A mentor who is not there: an expert of one topic, free on one half-day, of the language and the site most of those left out have. */
final class OneMoreMentor {
    private static final PersonId SOMEBODY = new PersonId(Long.MAX_VALUE);

    private final Instance instance;
    private final List<Profile> left;

    OneMoreMentor(Instance instance, Set<PersonId> seated) {
        this.instance = instance;
        left = instance.mentees().stream()
                .map(Mentee::profile)
                .filter(profile -> !seated.contains(profile.person()))
                .toList();
    }

    Stream<SmallChange> all() {
        if (left.stream().allMatch(profile -> profile.languages().isEmpty())) {
            return Stream.empty();
        }
        return topics().flatMap(topic -> Arrays.stream(HalfDay.values())
                .filter(day -> left.stream().anyMatch(one -> one.halfDays().contains(day)))
                .map(day -> change(topic, day)));
    }

    /** The most wanted first. */
    private Stream<Interest> topics() {
        Map<String, List<Interest>> wanted = left.stream()
                .flatMap(profile -> profile.interests().stream())
                .collect(Collectors.groupingBy(Interest::topic, TreeMap::new, Collectors.toList()));
        return wanted.values().stream()
                .sorted(Comparator.comparingInt(interests -> -interests.size()))
                .map(interests -> interests.get(0));
    }

    private SmallChange change(Interest topic, HalfDay day) {
        String language = mostCommon(left.stream().flatMap(profile -> profile.languages().stream()));
        String site = mostCommon(left.stream().map(Profile::site).filter(Objects::nonNull));
        Interest mastered = new Interest(topic.topic(), topic.title(), Level.EXPERT, 1);
        Profile profile = new Profile(
                SOMEBODY,
                List.of(mastered),
                Set.of(language),
                Attendance.EITHER,
                Set.of(day),
                site,
                null,
                null,
                left.get(0).subsidiary(),
                1,
                Set.of());
        Mentor mentor = new Mentor(profile, true, Formation.TRIAD.mentees());
        return new SmallChange(
                "one-more-mentor",
                null,
                Map.of(
                        "topic",
                        topic.title(),
                        "halfDay",
                        day,
                        "language",
                        RuleTexts.languages(List.of(language)),
                        "site",
                        site == null ? "-" : site),
                new Instance(
                        instance.formation(),
                        Stream.concat(instance.mentors().stream(), Stream.of(mentor))
                                .toList(),
                        instance.mentees(),
                        instance.policy()));
    }

    /** Null where there is none. */
    private static String mostCommon(Stream<String> names) {
        Map<String, Long> times =
                names.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return times.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
