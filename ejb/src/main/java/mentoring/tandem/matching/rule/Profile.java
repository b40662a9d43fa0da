package mentoring.tandem.matching.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import mentoring.directory.PersonId;
import mentoring.enrolment.Attendance;
import mentoring.enrolment.HalfDay;
import mentoring.shared.SubsidiaryCode;

/**
 * What the rules know of a person.
 *
 * @param interests most wanted first
 * @param site null when unknown, like directorate and trade
 * @param trade the unit the person works in: directories say nothing nearer
 * @param rank of the career band, 1 for the most junior
 * @param superiors everybody above the person, at any depth
 */
public record Profile(
        PersonId person,
        List<Interest> interests,
        Set<String> languages,
        Attendance attendance,
        Set<HalfDay> halfDays,
        String site,
        String directorate,
        String trade,
        SubsidiaryCode subsidiary,
        int rank,
        Set<PersonId> superiors) {
    public Profile {
        interests = interests.size() > 1 ? sorted(interests) : List.copyOf(interests);
        languages = Set.copyOf(languages);
        halfDays = Set.copyOf(halfDays);
        superiors = Set.copyOf(superiors);
    }

    private static List<Interest> sorted(List<Interest> interests) {
        return interests.stream()
                .sorted(Comparator.comparingInt(Interest::priority))
                .toList();
    }

    /** True when one of the two reports to the other, at any depth. */
    boolean isInLineWith(Profile other) {
        return superiors.contains(other.person) || other.superiors.contains(person);
    }

    boolean isAtTheSiteOf(Profile other) {
        return site != null && site.equals(other.site);
    }

    /** False when either directorate is unknown. */
    boolean isInAnotherDirectorateThan(Profile other) {
        return directorate != null && other.directorate != null && !directorate.equals(other.directorate);
    }

    /** False when either trade is unknown. */
    boolean isOfAnotherTradeThan(Profile other) {
        return trade != null && other.trade != null && !trade.equals(other.trade);
    }

    List<String> languagesSharedWith(Profile other) {
        return languages.stream().filter(other.languages::contains).sorted().toList();
    }

    List<HalfDay> halfDaysSharedWith(Profile other) {
        return halfDays.stream().filter(other.halfDays::contains).sorted().toList();
    }
}
