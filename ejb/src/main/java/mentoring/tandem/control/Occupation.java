package mentoring.tandem.control;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.directory.PersonId;
import mentoring.enrolment.Side;
import mentoring.tandem.TandemState;
import mentoring.tandem.entity.Tandem;
import mentoring.tandem.entity.TandemMember;
import mentoring.tandem.matching.rule.Declined;

/**
 * What a wave's tandems leave free: live ones occupy seats of their mentors, and a mentee with a live or completed one is not seated again.
 */
final class Occupation {
    private final Collection<Tandem> tandems;
    private final Map<PersonId, Integer> seatsTaken = new HashMap<>();
    private final Set<PersonId> seated = new HashSet<>();
    private final Set<Declined> declined = new HashSet<>();

    Occupation(Collection<Tandem> tandems) {
        this.tandems = List.copyOf(tandems);
        tandems.forEach(this::add);
    }

    /**
     * What is left free to one mentee.
     *
     * @param taken seats of each mentor; none where there is nothing said
     * @param own the mentee's tandems, ended ones included
     */
    static Occupation of(Map<PersonId, Integer> taken, Collection<Tandem> own) {
        Occupation occupation = new Occupation(own);
        occupation.seatsTaken.putAll(taken);
        return occupation;
    }

    Collection<Tandem> tandems() {
        return tandems;
    }

    int seatsTaken(PersonId mentor) {
        return seatsTaken.getOrDefault(mentor, 0);
    }

    boolean isSeated(PersonId mentee) {
        return seated.contains(mentee);
    }

    Set<Declined> declined() {
        return Set.copyOf(declined);
    }

    private void add(Tandem tandem) {
        List<TandemMember> mentees = tandem.members().stream()
                .filter(member -> member.side() == Side.MENTEE)
                .toList();
        if (tandem.state().isLive()) {
            seatsTaken.merge(tandem.mentor(), mentees.size(), Integer::sum);
        }
        if (tandem.state().isLive() || tandem.state() == TandemState.COMPLETED) {
            mentees.stream().map(TandemMember::person).forEach(seated::add);
        }
        boolean byMentor = declines(tandem.members().get(0));
        declined.addAll(mentees.stream()
                .filter(member -> byMentor || declines(member))
                .map(member -> new Declined(tandem.mentor(), member.person()))
                .collect(Collectors.toSet()));
    }

    private static boolean declines(TandemMember member) {
        return member.answer().filter(answer -> !answer.isAcceptance()).isPresent();
    }
}
