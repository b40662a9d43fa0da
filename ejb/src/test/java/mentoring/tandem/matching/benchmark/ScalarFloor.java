package mentoring.tandem.matching.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mentoring.directory.PolicyTerm;
import mentoring.tandem.matching.bits.Masks;
import mentoring.tandem.matching.rule.Interest;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.Profile;
import mentoring.tandem.matching.rule.Terms;
import mentoring.tandem.matching.table.Line;
import mentoring.tandem.matching.table.Table;

/**
 * What the engine is measured against: every eligible pair is scored once, by a plain loop over numbers made beforehand. Eligibility comes
 * from the masks, so that the floor is low. Frozen: it must not get slower or faster when the engine changes.
 */
final class ScalarFloor {
    private static final int TOPICS = 64;

    private final Weights weights;
    private final Map<String, Integer> topics = new HashMap<>();
    private final Map<String, Integer> languages = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final People mentors;
    private final People mentees;
    private final byte[] mentorLevel;

    private record Weights(
            int topics, int levelGap, int directorate, int gradeDistance, int halfDays, int site, int languages) {
        private Weights(Terms terms) {
            this(
                    terms.value(PolicyTerm.TOPICS_BY_PRIORITY),
                    terms.value(PolicyTerm.LEVEL_GAP),
                    terms.value(PolicyTerm.DIFFERENT_DIRECTORATE),
                    terms.value(PolicyTerm.GRADE_DISTANCE),
                    terms.value(PolicyTerm.SHARED_HALF_DAYS),
                    terms.value(PolicyTerm.SAME_SITE),
                    terms.value(PolicyTerm.FURTHER_LANGUAGES));
        }
    }

    /** One number for each trait of each person; -1 for what is unknown. */
    private record People(int[] languages, int[] halfDays, int[] site, int[] directorate, int[] rank, int[][] asked) {
        private People(int size) {
            this(new int[size], new int[size], new int[size], new int[size], new int[size], new int[size][]);
        }
    }

    ScalarFloor(List<Mentor> offering, List<Mentee> asking, Terms terms) {
        weights = new Weights(terms);
        mentors = people(offering.stream().map(Mentor::profile).toList());
        mentees = people(asking.stream().map(Mentee::profile).toList());
        mentorLevel = new byte[offering.size() * TOPICS];
        for (int mentor = 0; mentor < offering.size(); mentor++) {
            for (Interest own : offering.get(mentor).profile().interests()) {
                mentorLevel[mentor * TOPICS + topic(own)] = (byte) (own.level().ordinal() + 1);
            }
        }
    }

    /** The points of all eligible pairs together. */
    long run(Table byMentee) {
        Line line = new Line(byMentee.columns());
        long sum = 0;
        for (int mentee = 0; mentee < byMentee.rows(); mentee++) {
            byMentee.narrow(mentee, line);
            long[] allowed = line.allowed();
            for (int word = 0; word < allowed.length; word++) {
                for (long rest = allowed[word]; rest != 0; rest &= rest - 1) {
                    sum += score(mentee, word * Long.SIZE + Long.numberOfTrailingZeros(rest));
                }
            }
        }
        return sum;
    }

    /** The same sum out of the engine's slices, to see that both do the same work. */
    static long check(Table byMentee) {
        Line line = new Line(byMentee.columns());
        long sum = 0;
        for (int mentee = 0; mentee < byMentee.rows(); mentee++) {
            byMentee.narrow(mentee, line);
            byMentee.score(mentee, line);
            for (int bit = 0; bit < line.points().depth(); bit++) {
                sum += (long) Masks.countBoth(line.allowed(), line.points().slice(bit)) << bit;
            }
        }
        return sum;
    }

    private int score(int mentee, int mentor) {
        int score = topics(mentees.asked[mentee], mentor * TOPICS);
        if (mentees.directorate[mentee] >= 0
                && mentors.directorate[mentor] >= 0
                && mentees.directorate[mentee] != mentors.directorate[mentor]) {
            score += weights.directorate();
        }
        int bands = mentees.rank[mentee] - mentors.rank[mentor];
        score += weights.gradeDistance() * Math.max(0, Math.min(4, bands));
        int halfDays = Integer.bitCount(mentees.halfDays[mentee] & mentors.halfDays[mentor]);
        score += weights.halfDays() * Math.min(5, halfDays);
        if (mentees.site[mentee] >= 0 && mentees.site[mentee] == mentors.site[mentor]) {
            score += weights.site();
        }
        int languages = Integer.bitCount(mentees.languages[mentee] & mentors.languages[mentor]);
        return score + weights.languages() * Math.max(0, Math.min(2, languages - 1));
    }

    private int topics(int[] asked, int base) {
        int score = 0;
        int gap = 0;
        for (int one : asked) {
            int above = mentorLevel[base + (one & 0xff)] - (one >> 8 & 0xff);
            if (above > 0) {
                score += weights.topics() * Math.max(1, 4 - (one >> 16));
                gap = gap == 0 ? above : gap;
            }
        }
        return score + weights.levelGap() * gap;
    }

    private People people(List<Profile> profiles) {
        People people = new People(profiles.size());
        for (int place = 0; place < profiles.size(); place++) {
            Profile profile = profiles.get(place);
            people.languages[place] = profile.languages().stream()
                    .mapToInt(it -> 1 << language(it))
                    .sum();
            people.halfDays[place] = profile.halfDays().stream()
                    .mapToInt(it -> 1 << it.ordinal())
                    .sum();
            people.site[place] = profile.site() == null ? -1 : number(profile.site());
            people.directorate[place] = profile.directorate() == null ? -1 : number(profile.directorate());
            people.rank[place] = profile.rank();
            people.asked[place] = profile.interests().stream()
                    .mapToInt(it -> it.priority() << 16 | it.level().ordinal() + 1 << 8 | topic(it))
                    .toArray();
        }
        return people;
    }

    private int topic(Interest interest) {
        return topics.computeIfAbsent(interest.topic(), it -> topics.size());
    }

    private int language(String code) {
        return languages.computeIfAbsent(code, it -> languages.size());
    }

    private int number(String name) {
        return names.computeIfAbsent(name, it -> names.size());
    }
}
