package mentoring.tandem.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.directory.PersonId;
import mentoring.enrolment.HalfDay;
import mentoring.programme.Formation;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.Profile;

/** Small changes that might seat more: a mentor takes three, somebody is free on one more half-day, one more mentor comes. */
final class SmallChanges {
    static final List<String> KINDS = List.of("mentor-for-three", "one-more-half-day", "one-more-mentor");

    private final Instance instance;
    private final Set<PersonId> seated;

    /** @param seated of both sides: changes of theirs come after those of others */
    SmallChanges(Instance instance, Set<PersonId> seated) {
        this.instance = instance;
        this.seated = seated;
    }

    Stream<SmallChange> all() {
        Stream<Mentee> left = instance.mentees().stream().filter(mentee -> !seated.contains(mentee.person()));
        Map<Boolean, List<Mentor>> mentors = instance.mentors().stream()
                .filter(mentor -> mentor.seats() >= Formation.TRIAD.mentees())
                .collect(Collectors.partitioningBy(mentor -> seated.contains(mentor.person())));
        Stream<Mentee> others = instance.mentees().stream().filter(mentee -> seated.contains(mentee.person()));
        return Stream.of(
                        instance.mentors().stream().flatMap(this::forThree),
                        left.flatMap(this::halfDays),
                        new OneMoreMentor(instance, seated).all(),
                        mentors.get(false).stream().flatMap(this::halfDays),
                        others.flatMap(this::halfDays),
                        mentors.get(true).stream().flatMap(this::halfDays))
                .flatMap(Function.identity());
    }

    private Stream<SmallChange> forThree(Mentor mentor) {
        if (mentor.seats() == 0 || mentor.seats() >= Formation.TRIAD.mentees()) {
            return Stream.empty();
        }
        Mentor changed = new Mentor(mentor.profile(), mentor.certified(), Formation.TRIAD.mentees());
        return Stream.of(new SmallChange(
                "mentor-for-three", mentor.person(), Map.of("seats", mentor.seats()), with(mentor, changed)));
    }

    private Stream<SmallChange> halfDays(Mentee mentee) {
        return added(mentee.profile(), profile -> with(mentee, new Mentee(profile)));
    }

    private Stream<SmallChange> halfDays(Mentor mentor) {
        return added(
                mentor.profile(), profile -> with(mentor, new Mentor(profile, mentor.certified(), mentor.seats())));
    }

    private static Stream<SmallChange> added(Profile profile, Function<Profile, Instance> made) {
        return Arrays.stream(HalfDay.values())
                .filter(day -> !profile.halfDays().contains(day))
                .map(day -> new SmallChange(
                        "one-more-half-day",
                        profile.person(),
                        Map.of("halfDay", day),
                        made.apply(freeAlsoOn(profile, day))));
    }

    private static Profile freeAlsoOn(Profile profile, HalfDay day) {
        return new Profile(
                profile.person(),
                profile.interests(),
                profile.languages(),
                profile.attendance(),
                Stream.concat(profile.halfDays().stream(), Stream.of(day)).collect(Collectors.toSet()),
                profile.site(),
                profile.directorate(),
                profile.trade(),
                profile.subsidiary(),
                profile.rank(),
                profile.superiors());
    }

    private Instance with(Mentor old, Mentor changed) {
        return new Instance(
                instance.formation(),
                replaced(instance.mentors(), old, changed),
                instance.mentees(),
                instance.policy());
    }

    private Instance with(Mentee old, Mentee changed) {
        return new Instance(
                instance.formation(),
                instance.mentors(),
                replaced(instance.mentees(), old, changed),
                instance.policy());
    }

    private static <P> List<P> replaced(List<P> people, P old, P changed) {
        return people.stream().map(one -> one == old ? changed : one).toList();
    }
}
