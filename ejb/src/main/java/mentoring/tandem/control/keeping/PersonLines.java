package mentoring.tandem.control.keeping;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import mentoring.directory.PersonId;
import mentoring.enrolment.HalfDay;
import mentoring.tandem.control.keeping.PersonLine.InterestLine;
import mentoring.tandem.matching.rule.Interest;
import mentoring.tandem.matching.rule.Profile;

/** Writes people as lines. What many of them have in common, as one object, is put in order once. */
final class PersonLines {
    private final Map<Set<String>, List<String>> languages = new IdentityHashMap<>();
    private final Map<Set<HalfDay>, List<HalfDay>> halfDays = new IdentityHashMap<>();
    private final Map<Set<PersonId>, List<Long>> superiors = new IdentityHashMap<>();

    PersonLine of(Profile profile, boolean certified, int seats, Long price) {
        return new PersonLine(
                profile.person().value(),
                certified,
                seats,
                price,
                profile.interests().stream().map(PersonLines::interest).toList(),
                languages.computeIfAbsent(profile.languages(), some -> sorted(some, one -> one)),
                profile.attendance(),
                halfDays.computeIfAbsent(profile.halfDays(), some -> sorted(some, one -> one)),
                profile.site(),
                profile.directorate(),
                profile.trade(),
                profile.subsidiary().value(),
                profile.rank(),
                superiors.computeIfAbsent(profile.superiors(), some -> sorted(some, PersonId::value)));
    }

    private static InterestLine interest(Interest one) {
        return new InterestLine(one.topic(), one.level(), one.priority());
    }

    private static <T, L> List<L> sorted(Set<T> some, Function<T, L> line) {
        return some.stream().map(line).sorted().toList();
    }
}
