package mentoring.tandem.matching;

import mentoring.tandem.matching.triad.Proof;

/**
 * What the certificate of triads can be made of again. People are meant by their places in the stable order of the {@link Instance}.
 *
 * @param seat what a seated mentee counts beside the points
 * @param mostTriads no choice has more
 * @param counting why; null where people are too few for more
 * @param root why no choice of no more triads counts more
 */
public record TriadProof(long seat, int mostTriads, Proof counting, Proof root) {}
