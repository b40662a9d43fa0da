package mentoring.tandem.matching.rule;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import mentoring.shared.Localised;

/** The mentees of a triad come from different directorates. A directorate that the directory does not tell is no obstacle. */
public final class DirectoratesApart implements HardRule<List<Mentee>> {
    @Override
    public String code() {
        return "directorates-apart";
    }

    @Override
    public String reason() {
        return "mentees-of-one-directorate";
    }

    @Override
    public boolean allows(Mentor mentor, List<Mentee> mentees) {
        for (int one = 1; one < mentees.size(); one++) {
            for (int other = 0; other < one; other++) {
                if (areOfOne(mentees.get(one).profile(), mentees.get(other).profile())) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public Localised met(Mentor mentor, List<Mentee> mentees) {
        return RuleTexts.of("directorates-apart.met", Map.of("directorates", known(mentees)));
    }

    private static boolean areOfOne(Profile one, Profile other) {
        return one.directorate() != null && one.directorate().equals(other.directorate());
    }

    private static List<String> known(List<Mentee> mentees) {
        return mentees.stream()
                .map(mentee -> mentee.profile().directorate())
                .filter(Objects::nonNull)
                .toList();
    }
}
