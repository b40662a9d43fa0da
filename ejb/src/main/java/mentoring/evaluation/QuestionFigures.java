package mentoring.evaluation;

import java.util.Optional;
import mentoring.programme.Question;

/**
 * The figures of one question; empty where the group is too small, or where another figure would give it away.
 *
 * @param all everybody asked
 * @param mentors only together with mentees: either both are shown or neither
 */
public record QuestionFigures(
        Question question, Optional<Figure> all, Optional<Figure> mentors, Optional<Figure> mentees) {}
