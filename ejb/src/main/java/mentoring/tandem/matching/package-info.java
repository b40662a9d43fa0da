/**
 * Who should meet whom: exact matching of mentors and mentees under readable rules. Plain Java, no container, no clock, no randomness.
 *
 * <p>May use the published languages of what stands to its left, and {@code mentoring.shared}. The face is small: an {@link
 * mentoring.tandem.matching.Instance} (people and policy) goes into {@link mentoring.tandem.matching.Matcher}, a {@link
 * mentoring.tandem.matching.Match} (proposals, who is left out and why, digest) comes out. What lies between may be replaced.
 *
 * <p>The objective is the same everywhere: seat as many mentees as possible, then reach as many points as possible.
 *
 * <p><b>Pairs</b> are a bipartite b-matching with the option to stay unseated. The policy is compiled into bits ({@link
 * mentoring.tandem.matching.table}), one search finds the optimum and prices that prove it ({@link mentoring.tandem.matching.seating};
 * method and sources there), and a {@link mentoring.tandem.matching.Certificate} says so: primal equals dual, and no pair that may meet
 * counts more than its prices. {@link mentoring.tandem.matching.Verification} makes the certificate again from what was stored, by the
 * compiled policy or rule by rule, without any search.
 *
 * <p>Who is left out of pairs learns which rule stands in the way and what would change it ({@link
 * mentoring.tandem.matching.table.NearMisses}, everybody of the other side at once). {@link mentoring.tandem.matching.WhyNot} pins a pair
 * in the optimum, repairs the rest to an optimum again and compares the two: what a pair costs is as exact as the optimum.
 *
 * <p><b>Pins</b> come first ({@link mentoring.tandem.matching.rule.Pin}): who is pinned is together before anybody is matched, the others are
 * matched in what is left, and certificate and digests are those of everybody. The optimum is the best there is around the pins.
 *
 * <p><b>Triads</b> are a set packing ({@link mentoring.tandem.matching.triad}; method and sources there). Up to 60 mentees the search goes
 * to the end, and the {@link mentoring.tandem.matching.TriadProof} shows it; {@link mentoring.tandem.matching.TriadVerification} makes the
 * certificate again from triads and proof by asking the rules about every triad there is. The pair relaxation is no proof for triads:
 * what holds for a mentor and each of three need not hold for all four together.
 *
 * <p>What keeps mentees out of triads is found by taking rules away and making small changes, one by one, and searching again ({@link
 * mentoring.tandem.Obstacle}). Beyond 60 mentees the same is done in a few neighbourhoods of those left out, each small enough to be
 * searched to the end, and told as an estimate: every change that is told does seat so many more there.
 *
 * <p>Determinism: people are put in the order of a hash of their ids before anything is computed, so that ties never depend on who came
 * first, and every step after that is a function of that order.
 */
package mentoring.tandem.matching;
