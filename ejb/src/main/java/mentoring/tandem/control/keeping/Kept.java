package mentoring.tandem.control.keeping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mentoring.directory.PersonId;
import mentoring.programme.Formation;
import mentoring.tandem.matching.Instance;
import mentoring.tandem.matching.ProvingPrices;
import mentoring.tandem.matching.TriadProof;
import mentoring.tandem.matching.rule.Known;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.Policy;
import mentoring.tandem.matching.rule.Terms;

/**
 * What a pairing was given and what came of it.
 *
 * @param terms of the policy that it obeyed
 * @param together mentors with their mentees, as they were proposed
 * @param prices that prove the optimum; null for triads
 * @param proof of triads; null for pairs, and for triads of a time when it was not kept
 */
public record Kept(
        Formation formation,
        Terms terms,
        Known known,
        List<Mentor> mentors,
        List<Mentee> mentees,
        List<Together> together,
        ProvingPrices prices,
        TriadProof proof) {

    /** A mentor with one mentee, or three. */
    public record Together(PersonId mentor, List<PersonId> mentees) {}

    public Instance instance() {
        return new Instance(formation, mentors, mentees, Policy.of(terms, known));
    }

    Kept with(TriadProof other) {
        return new Kept(formation, terms, known, mentors, mentees, together, prices, other);
    }

    public Map<PersonId, List<PersonId>> menteesOf() {
        Map<PersonId, List<PersonId>> menteesOf = new HashMap<>();
        together.forEach(team -> menteesOf.put(team.mentor(), team.mentees()));
        return menteesOf;
    }

    public Map<PersonId, PersonId> mentorOf() {
        Map<PersonId, PersonId> mentorOf = new HashMap<>();
        together.forEach(team -> team.mentees().forEach(mentee -> mentorOf.put(mentee, team.mentor())));
        return mentorOf;
    }
}
