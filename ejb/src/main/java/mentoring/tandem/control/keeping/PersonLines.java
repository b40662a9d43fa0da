package mentoring.tandem.control.keeping;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import mentoring.directory.PersonId;
import mentoring.enrolment.HalfDay;
import mentoring.tandem.control.keeping.PersonLine.InterestLine;
import mentoring.tandem.matching.rule.Interest;
import mentoring.tandem.matching.rule.Profile;

/** Writes people as lines. What many of them have in common, as one object, is put in order once. */
final class PersonLines {
    private final Map<Object, List<?>> inOrder = new IdentityHashMap<>();

    PersonLine of(Profile profile, boolean certified, int seats, Long price) {
        return new PersonLine(
                profile.person().value(),
                certified,
                seats,
                price,
                profile.interests().stream().map(PersonLines::interest).toList(),
                sorted(profile.languages(), Function.<String>identity()),
                profile.attendance(),
                sorted(profile.halfDays(), Function.<HalfDay>identity()),
                profile.site(),
                profile.directorate(),
                profile.trade(),
                profile.subsidiary().value(),
                profile.rank(),
                sorted(profile.superiors(), PersonId::value));
    }

    private static InterestLine interest(Interest one) {
        return new InterestLine(one.topic(), one.level(), one.priority());
    }

    @SuppressWarnings("unchecked")
    private <T, L> List<L> sorted(Collection<T> some, Function<T, L> line) {
        return (List<L>) inOrder.computeIfAbsent(
                some, same -> some.stream().map(line).sorted().toList());
    }
}
