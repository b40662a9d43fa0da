package mentoring.tandem.matching;

import java.util.List;
import mentoring.directory.PersonId;
import mentoring.tandem.ExplanationLine;

/** A tandem that the matcher proposes, explained rule by rule. */
public record Proposal(PersonId mentor, List<PersonId> mentees, int points, List<ExplanationLine> explanation) {}
