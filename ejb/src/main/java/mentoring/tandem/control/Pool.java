package mentoring.tandem.control;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.directory.PersonId;
import mentoring.enrolment.EnrolmentId;
import mentoring.enrolment.Side;
import mentoring.programme.Formation;
import mentoring.tandem.PinOutcome;
import mentoring.tandem.TandemRefused;
import mentoring.tandem.entity.Seat;
import mentoring.tandem.entity.Tandem;
import mentoring.tandem.matching.Instance;
import mentoring.tandem.matching.rule.Declined;
import mentoring.tandem.matching.rule.Known;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.Policy;

/**
 * Who can be seated in a wave now: those enrolled and still working here, mentees without a tandem, mentors with a seat left.
 *
 * @param known of certain people and certain others; pinned are those whose pins hold among these people
 * @param pins what becomes of each pin of the wave among them
 */
public record Pool(
        List<Mentor> mentors,
        List<Mentee> mentees,
        Map<PersonId, EnrolmentId> enrolments,
        Known known,
        List<PinOutcome> pins) {

    /** Refuses with {@code pairing-too-large} when either side holds more than the matcher takes. */
    public Instance instance(Formation formation, Policy policy) {
        mustFit(Side.MENTOR, mentors.size(), formation);
        mustFit(Side.MENTEE, mentees.size(), formation);
        return new Instance(formation, mentors, mentees, policy);
    }

    /** The same, once these tandems have been proposed. */
    Pool after(Collection<Tandem> proposals) {
        Set<Declined> couples = proposals.stream()
                .flatMap(tandem -> tandem.menteeIds().stream().map(mentee -> new Declined(tandem.mentor(), mentee)))
                .collect(Collectors.toSet());
        return new Pool(mentors, mentees, enrolments, known.after(couples), pins);
    }

    public Optional<Mentor> mentor(PersonId person) {
        return mentors.stream().filter(mentor -> mentor.person().equals(person)).findFirst();
    }

    public Optional<Mentee> mentee(PersonId person) {
        return mentees.stream().filter(mentee -> mentee.person().equals(person)).findFirst();
    }

    public Seat seat(PersonId person) {
        return new Seat(person, enrolments.get(person));
    }

    private static void mustFit(Side side, int found, Formation formation) {
        int most = Instance.most(formation);
        if (found > most) {
            throw TandemRefused.pairingTooLarge(side, found, most);
        }
    }
}
