package mentoring.directory;

import mentoring.shared.SubsidiaryCode;

/**
 * Where somebody works, as far as it matters with whom they are brought together.
 *
 * @param directorate null when the directory knows none, like unit and site
 * @param rank of the career band: 1 for the most junior, counting up; comparable within one subsidiary
 * @param manager null for who has none
 * @param active false for who has left
 */
public record Post(
        PersonId person,
        SubsidiaryCode subsidiary,
        String directorate,
        String unit,
        String site,
        int rank,
        PersonId manager,
        boolean active) {}
