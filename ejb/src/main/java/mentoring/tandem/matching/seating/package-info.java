/**
 * The exact assignment of mentees to the seats of mentors, with its proof and its repair. Arrays of primitives; people are places.
 *
 * <p>May use bits and table, and nothing of people or rules. The method, step by step:
 *
 * <ol>
 *   <li>{@link mentoring.tandem.matching.seating.Shortage}: with as many seated as possible (points aside), the part where seats are short
 *       is told from the rest (Dulmage and Mendelsohn, Coverings of bipartite graphs, 1958). In any optimum the two parts keep to
 *       themselves: in one every seat is taken, in the other every mentee is seated. Without this step a search for the best points
 *       tries again and again in vain for those who cannot be seated at all. That nobody else can be seated is proven from the few
 *       seats not reached, not from the many who do not reach them (Beamer, Asanovic and Patterson 2012: {@link
 *       mentoring.tandem.matching.seating.Backwards}).
 *   <li>{@link mentoring.tandem.matching.seating.Sweep}: each part is solved by the primal-dual method (Kuhn 1955; Ford and Fulkerson
 *       1957; Bertsekas, Linear Network Optimization, 1991), from the side that is sure to be seated. Distances in prices are whole
 *       numbers, one bucket each (Dial, Algorithm 360, 1969: {@link mentoring.tandem.matching.seating.Frontier}); within one level
 *       everybody searches at once (Azad, Buluc and Pothen, Computing maximum cardinality matchings in parallel by a tree-grafting
 *       method, 2017: {@link mentoring.tandem.matching.seating.Augmenting}), along edges that are looked for once between two changes
 *       of prices ({@link mentoring.tandem.matching.seating.TightEdges}).
 *   <li>Only the best candidates of each row are kept ({@link mentoring.tandem.matching.seating.Shortlists}). Nothing is lost by it: a
 *       list knows how much a candidate beyond it can be worth at most, and as soon as the prices come near that, the row is read again.
 *   <li>{@link mentoring.tandem.matching.seating.Audit} holds every pair that may meet against the prices. Primal equals dual and no
 *       violation: optimal (linear programming duality).
 *   <li>{@link mentoring.tandem.matching.seating.Standing}: when somebody joins or leaves, the prices of before still prove all but one
 *       place, which is filled along a shortest augmenting path (Edmonds and Karp 1972; Tomizawa 1971: {@link
 *       mentoring.tandem.matching.seating.PathSearch}). Of 60,000 rows a search may come to 20,000, nearly all of them just as far away
 *       as its end. So it is made twice: over the closest of each row alone ({@link mentoring.tandem.matching.seating.Closest}), which
 *       says how far the end is at most; then over all that is nearer than that end, where every row is read. Mostly none is. Should
 *       something nearer turn up, that is the way taken: what is kept of a row decides how long a search takes, never where it ends.
 * </ol>
 *
 * <p>Decided: one thread searches; several read rows, look for edges without slack and for what the rows of a forest reach. What one of
 * them finds of a row depends on nothing but the row and the prices, and is put together in an order of its own, so that the result is
 * the same for any number of hands. Ties go to who stands first after the row's own starting point, and places follow a hash
 * of stable ids, so that neither arrival nor threads decide.
 */
package mentoring.tandem.matching.seating;
