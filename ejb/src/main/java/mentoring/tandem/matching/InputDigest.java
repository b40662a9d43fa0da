package mentoring.tandem.matching;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.tandem.matching.rule.HardRule;
import mentoring.tandem.matching.rule.Interest;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.Policy;
import mentoring.tandem.matching.rule.Profile;
import mentoring.tandem.matching.rule.WeightedRule;

/** Names what there is to match, whatever order it came in: everything that rules see, and the rules with their weights. */
public final class InputDigest {
    private final Digest digest = new Digest();

    private InputDigest() {}

    public static String of(Instance instance) {
        InputDigest input = new InputDigest();
        input.add(instance.formation().name());
        input.add(instance.policy());
        instance.mentors().stream()
                .sorted(Comparator.comparing(Mentor::person, new StableOrder()))
                .map(mentor -> "mentor|" + mentor.certified() + "|" + mentor.seats() + text(mentor.profile()))
                .forEach(input::add);
        instance.mentees().stream()
                .sorted(Comparator.comparing(Mentee::person, new StableOrder()))
                .map(mentee -> "mentee" + text(mentee.profile()))
                .forEach(input::add);
        return input.digest.inHexadecimal();
    }

    private void add(Policy policy) {
        Stream.of(policy.pairHard(), policy.teamHard()).flatMap(List::stream).forEach(this::add);
        Stream.of(policy.pairWeighted(), policy.teamWeighted())
                .flatMap(List::stream)
                .forEach(this::add);
    }

    private void add(HardRule<?> rule) {
        add(rule.code());
        rule.data().forEach(this::add);
    }

    private void add(WeightedRule<?> rule) {
        add(rule.code() + "*" + rule.weight());
        rule.data().forEach(this::add);
    }

    private void add(String line) {
        digest.add(line + "\n");
    }

    private static String text(Profile profile) {
        return "|" + profile.person().value() + "|" + sorted(profile.languages()) + "|" + profile.attendance() + "|"
                + sorted(profile.halfDays()) + "|" + profile.site() + "|" + profile.directorate() + "|"
                + profile.trade() + "|" + profile.subsidiary() + "|" + profile.rank() + "|"
                + Digest.ids(profile.superiors()) + "|" + interests(profile.interests());
    }

    private static String interests(List<Interest> interests) {
        return interests.stream()
                .map(one -> one.topic() + "/" + one.level() + "/" + one.priority())
                .collect(Collectors.joining(","));
    }

    private static String sorted(Collection<?> some) {
        return some.stream().map(String::valueOf).sorted().collect(Collectors.joining(","));
    }
}
