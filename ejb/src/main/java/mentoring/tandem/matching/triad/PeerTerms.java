package mentoring.tandem.matching.triad;

/**
 * What a policy asks of the mentees of a triad among themselves.
 *
 * @param mostBands between the ranks of any two
 * @param directoratesApart true when no two may come from one directorate
 * @param linesApart true when none may lead another
 * @param bonus points for any two of different directorates
 */
public record PeerTerms(int mostBands, boolean directoratesApart, boolean linesApart, int bonus) {}
