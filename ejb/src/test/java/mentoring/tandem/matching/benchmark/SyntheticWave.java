package mentoring.tandem.matching.benchmark;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
 * People as a large group might enrol them: a few languages, some dozens of sites and directorates, some topics far more wanted than
 * others, chains of superiors. About 7% of the pairs meet every hard rule. The same seed gives the same people.
 */
public final class SyntheticWave {
    private static final int TOPICS = 14;
    private static final int SITES = 40;
    private static final int DIRECTORATES = 15;
    private static final int TRADES = 25;
    private static final List<SubsidiaryCode> SUBSIDIARIES = IntStream.range(0, 12)
            .mapToObj(one -> new SubsidiaryCode("subsidiary-" + one))
            .toList();
    private static final String[] LANGUAGES = {"fr", "en", "es", "de", "nl", "it"};
    private static final int[] SPOKEN = {78, 40, 10, 8, 5, 5};

    private final Random random;
    private final int people;
    private final long firstId;
    private final Map<Set<HalfDay>, Set<HalfDay>> halfDays = new HashMap<>();
    private final Map<Set<String>, Set<String>> languages = new HashMap<>();
    private final Map<Interest, Interest> interests = new HashMap<>();

    public SyntheticWave(int people, long seed) {
        this(people, seed, 0);
    }

    /** @param firstId of the people, who otherwise come out the same */
    public SyntheticWave(int people, long seed, long firstId) {
        this.people = people;
        this.firstId = firstId;
        random = new Random(seed);
    }

    /** @param mostSeats each takes from 1 to so many */
    public List<Mentor> mentors(int mostSeats) {
        return IntStream.range(0, people)
                .mapToObj(place ->
                        new Mentor(profile(2L * place, false), random.nextInt(100) < 97, 1 + random.nextInt(mostSeats)))
                .toList();
    }

    public List<Mentee> mentees() {
        return IntStream.range(0, people)
                .mapToObj(place -> new Mentee(profile(2L * place + 1, true)))
                .toList();
    }

    private Profile profile(long id, boolean senior) {
        return new Profile(
                new PersonId(firstId + id),
                interests(senior),
                spoken(),
                attendance(),
                free(),
                random.nextInt(50) == 0 ? null : "site " + skewed(SITES),
                random.nextInt(50) == 0 ? null : "directorate " + skewed(DIRECTORATES),
                trade(id),
                subsidiary(id),
                senior ? 2 + random.nextInt(5) : 1 + random.nextInt(3),
                superiors(id));
    }

    // Drawn from the id alone, so that everything else comes out as it did before there were trades and subsidiaries.
    private static String trade(long id) {
        long drawn = mixed(id) % 50;
        return drawn == 0 ? null : "trade " + drawn % TRADES;
    }

    private static SubsidiaryCode subsidiary(long id) {
        return SUBSIDIARIES.get((int) (mixed(id + 7) % SUBSIDIARIES.size()));
    }

    private static long mixed(long id) {
        return (id * 0x9e3779b97f4a7c15L) >>> 40;
    }

    private List<Interest> interests(boolean senior) {
        int count = 1 + random.nextInt(senior ? 3 : 4);
        Set<Integer> topics = new HashSet<>();
        List<Interest> chosen = new ArrayList<>();
        while (chosen.size() < count) {
            int topic = skewed(TOPICS);
            if (topics.add(topic)) {
                chosen.add(interest(topic, senior, chosen.size() + 1));
            }
        }
        return chosen;
    }

    private Interest interest(int topic, boolean senior, int priority) {
        Level level = Level.values()[senior ? random.nextInt(3) : 1 + random.nextInt(3)];
        String code = "topic-" + topic;
        return interests.computeIfAbsent(new Interest(code, new Localised(code, code), level, priority), it -> it);
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
        return languages.computeIfAbsent(Set.copyOf(some), it -> it);
    }

    private Set<HalfDay> free() {
        Set<HalfDay> some = EnumSet.noneOf(HalfDay.class);
        int count = 2 + random.nextInt(3);
        while (some.size() < count) {
            some.add(HalfDay.values()[random.nextInt(HalfDay.values().length)]);
        }
        return halfDays.computeIfAbsent(Set.copyOf(some), it -> it);
    }

    private Attendance attendance() {
        int drawn = random.nextInt(100);
        return drawn < 30 ? Attendance.ON_SITE : drawn < 55 ? Attendance.REMOTE : Attendance.EITHER;
    }

    /** A tree of ten reports to each, by numbers. */
    private Set<PersonId> superiors(long id) {
        Set<PersonId> above = new HashSet<>();
        for (long one = id / 10; one > 0; one /= 10) {
            above.add(new PersonId(firstId + one));
        }
        return above;
    }

    /** The lower the number, the more often it comes. */
    private int skewed(int range) {
        return Math.min(random.nextInt(range), random.nextInt(range));
    }
}
