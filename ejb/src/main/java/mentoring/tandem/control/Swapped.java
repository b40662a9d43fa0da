package mentoring.tandem.control;

import java.util.List;
import mentoring.tandem.entity.Tandem;
import mentoring.tandem.matching.Proposal;
import mentoring.tandem.matching.rule.HardRule;

/**
 * What an exchange of mentors makes of a tandem.
 *
 * @param replaced whose mentees these are
 * @param proposal they with another mentor
 * @param before points with the mentor that they had, under the rules of now
 * @param broken the hard rules that stand between them
 */
public record Swapped(Tandem replaced, Proposal proposal, int before, List<HardRule<?>> broken) {}
