package mentoring.tandem.matching.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import mentoring.directory.PersonId;
import mentoring.tandem.matching.bits.Masks;
import mentoring.tandem.matching.bits.Tally;
import mentoring.tandem.matching.rule.Couple;
import mentoring.tandem.matching.rule.Declined;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;

/** Certain people do not meet certain others, or it brings or costs points when they do. */
final class CouplesScreen implements Screen {
    private final Map<PersonId, List<PersonId>> ofMentee = new HashMap<>();
    private final Map<PersonId, List<PersonId>> ofMentor = new HashMap<>();

    private CouplesScreen() {}

    static CouplesScreen directed(Collection<Declined> declined) {
        CouplesScreen screen = new CouplesScreen();
        declined.forEach(one -> screen.add(one.mentor(), one.mentee()));
        return screen;
    }

    static CouplesScreen either(Collection<Couple> couples) {
        CouplesScreen screen = new CouplesScreen();
        for (Couple couple : couples) {
            screen.add(couple.lower(), couple.higher());
            screen.add(couple.higher(), couple.lower());
        }
        return screen;
    }

    /**
     * These people may meet, and it brings them points.
     *
     * @param points below 0 where it costs some: as many as they have at most, so that it goes after every screen that brings some
     */
    Screen bringing(int points) {
        return new Bringing(this, points);
    }

    @Override
    public void overMentors(Mentee mentee, MentorCrowd mentors, Line line) {
        each(ofMentee.get(mentee.person()), mentors, place -> Masks.clear(line.allowed(), place));
    }

    @Override
    public void overMentees(Mentor mentor, MenteeCrowd mentees, Line line) {
        each(ofMentor.get(mentor.person()), mentees, place -> Masks.clear(line.allowed(), place));
    }

    private void add(PersonId mentor, PersonId mentee) {
        ofMentee.computeIfAbsent(mentee, it -> new ArrayList<>()).add(mentor);
        ofMentor.computeIfAbsent(mentor, it -> new ArrayList<>()).add(mentee);
    }

    private static void each(List<PersonId> people, Crowd<?> others, IntConsumer found) {
        if (people != null) {
            people.stream().mapToInt(others::place).filter(place -> place >= 0).forEach(found);
        }
    }

    private record Bringing(CouplesScreen couples, int amount) implements Screen {
        @Override
        public void overMentors(Mentee mentee, MentorCrowd mentors, Line line) {
            each(couples.ofMentee.get(mentee.person()), mentors, place -> bring(line.points(), place));
        }

        @Override
        public void overMentees(Mentor mentor, MenteeCrowd mentees, Line line) {
            each(couples.ofMentor.get(mentor.person()), mentees, place -> bring(line.points(), place));
        }

        private void bring(Tally points, int place) {
            int sum = Math.max(0, points.get(place) + amount);
            points.take(place);
            points.put(place, sum);
        }
    }
}
