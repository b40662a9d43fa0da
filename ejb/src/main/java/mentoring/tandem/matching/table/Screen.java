package mentoring.tandem.matching.table;

import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;

/** One rule over everybody of the other side at once: a hard rule narrows whom the line allows, a weighted rule adds to its points. */
interface Screen {
    void overMentors(Mentee mentee, MentorCrowd mentors, Line line);

    void overMentees(Mentor mentor, MenteeCrowd mentees, Line line);
}
