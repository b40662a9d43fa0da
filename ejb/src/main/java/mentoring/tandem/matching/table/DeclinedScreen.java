package mentoring.tandem.matching.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mentoring.directory.PersonId;
import mentoring.tandem.matching.bits.Masks;
import mentoring.tandem.matching.rule.Declined;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;

/** Nobody meets a mentor they have declined. */
final class DeclinedScreen implements Screen {
    private final Map<PersonId, List<PersonId>> byMentee = new HashMap<>();
    private final Map<PersonId, List<PersonId>> byMentor = new HashMap<>();

    DeclinedScreen(Collection<Declined> declined) {
        for (Declined one : declined) {
            byMentee.computeIfAbsent(one.mentee(), it -> new ArrayList<>()).add(one.mentor());
            byMentor.computeIfAbsent(one.mentor(), it -> new ArrayList<>()).add(one.mentee());
        }
    }

    @Override
    public void overMentors(Mentee mentee, MentorCrowd mentors, Line line) {
        clear(byMentee.getOrDefault(mentee.person(), List.of()), mentors, line);
    }

    @Override
    public void overMentees(Mentor mentor, MenteeCrowd mentees, Line line) {
        clear(byMentor.getOrDefault(mentor.person(), List.of()), mentees, line);
    }

    private static void clear(List<PersonId> people, Crowd<?> others, Line line) {
        for (PersonId person : people) {
            int place = others.place(person);
            if (place >= 0) {
                Masks.clear(line.allowed(), place);
            }
        }
    }
}
