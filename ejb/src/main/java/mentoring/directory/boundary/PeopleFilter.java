package mentoring.directory.boundary;

import jakarta.validation.constraints.Size;

/**
 * Narrows a list of people.
 *
 * @param q part of a name, a login or a mail address, at most 100 characters, whatever its case and accents; null for everybody
 * @param comex members of the executive committee only, or everybody else only; null for both
 */
public record PeopleFilter(@Size(max = 100) String q, Boolean comex) {
    public static final PeopleFilter EVERYBODY = new PeopleFilter(null, null);
}
