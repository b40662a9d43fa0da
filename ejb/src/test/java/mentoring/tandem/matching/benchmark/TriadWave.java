package mentoring.tandem.matching.benchmark;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import mentoring.directory.PersonId;
import mentoring.enrolment.Attendance;
import mentoring.enrolment.HalfDay;
import mentoring.programme.Level;
import mentoring.shared.Localised;
import mentoring.shared.SubsidiaryCode;
import mentoring.tandem.matching.rule.Interest;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.Profile;

/**
 * Directors who are to be coached in threes, and young mentors: ranks as in a pyramid, a dozen directorates and more in large waves, lines of
 * command of ten reports each, few half-days, some topics far more wanted than others. The same seed gives the same people.
 */
public final class TriadWave {
    private static final int TOPICS = 10;
    private static final int REPORTS = 10;
    private static final int FIRST_MENTOR = 1_000_000;
    private static final String[] LANGUAGES = {"fr", "en", "es", "de"};
    private static final int[] SPOKEN = {92, 55, 8, 6};

    private final Random random;
    private final int directors;
    private final int leastHalfDays;
    private final int mostHalfDays;
    private final int sites;

    /** @param leastHalfDays of ten in a week that anybody is free on, like most */
    public TriadWave(int directors, int leastHalfDays, int mostHalfDays, long seed) {
        this.directors = directors;
        this.leastHalfDays = leastHalfDays;
        this.mostHalfDays = mostHalfDays;
        sites = 1 + directors / 150;
        random = new Random(seed);
    }

    public List<Mentee> mentees() {
        return IntStream.range(0, directors)
                .mapToObj(place -> new Mentee(profile(place, true)))
                .toList();
    }

    /** Nine of ten take three mentees. */
    public List<Mentor> mentors(int count) {
        return IntStream.range(0, count)
                .mapToObj(place -> new Mentor(
                        profile(FIRST_MENTOR + place, false),
                        random.nextInt(100) < 97,
                        random.nextInt(10) > 0 ? 3 : 1 + random.nextInt(2)))
                .toList();
    }

    private Profile profile(int place, boolean director) {
        return new Profile(
                new PersonId(place + 1),
                interests(director),
                spoken(),
                attendance(),
                free(),
                "site " + random.nextInt(sites),
                random.nextInt(50) == 0 ? null : "directorate " + skewed(12 + directors / 1_000),
                "trade " + skewed(20),
                new SubsidiaryCode("cofely"),
                director ? 6 - Math.min(4, level(place) / 2 + random.nextInt(2)) : 1 + random.nextInt(2),
                director ? superiors(place) : Set.of());
    }

    private List<Interest> interests(boolean director) {
        int count = 1 + random.nextInt(3) + (director ? 0 : 1);
        Set<Integer> topics = new HashSet<>();
        List<Interest> chosen = new ArrayList<>();
        while (chosen.size() < count) {
            int topic = skewed(TOPICS);
            if (topics.add(topic)) {
                Level level = Level.values()[director ? random.nextInt(3) : 1 + random.nextInt(3)];
                String code = "topic-" + topic;
                chosen.add(new Interest(code, new Localised(code, code), level, chosen.size() + 1));
            }
        }
        return chosen;
    }

    private Set<String> spoken() {
        Set<String> some = new HashSet<>();
        while (some.isEmpty()) {
            for (int language = 0; language < LANGUAGES.length; language++) {
                if (random.nextInt(100) < SPOKEN[language]) {
                    some.add(LANGUAGES[language]);
                }
            }
        }
        return some;
    }

    private Set<HalfDay> free() {
        Set<HalfDay> some = EnumSet.noneOf(HalfDay.class);
        int count = leastHalfDays + random.nextInt(mostHalfDays - leastHalfDays + 1);
        while (some.size() < count) {
            some.add(HalfDay.values()[random.nextInt(HalfDay.values().length)]);
        }
        return some;
    }

    private Attendance attendance() {
        int drawn = random.nextInt(100);
        return drawn < 20 ? Attendance.ON_SITE : drawn < 40 ? Attendance.REMOTE : Attendance.EITHER;
    }

    private static int level(int place) {
        return place == 0 ? 0 : 1 + level((place - 1) / REPORTS);
    }

    private static Set<PersonId> superiors(int place) {
        Set<PersonId> above = new HashSet<>();
        for (int one = place; one > 0; ) {
            one = (one - 1) / REPORTS;
            above.add(new PersonId(one + 1));
        }
        return above;
    }

    /** The lower the number, the more often it comes. */
    private int skewed(int range) {
        return Math.min(random.nextInt(range), random.nextInt(range));
    }
}
