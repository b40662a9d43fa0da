package mentoring.tandem.matching.triad;

import java.util.Comparator;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/** A first plan by prices: mentors choose one after the other, those first whose choice is worth most over the prices. */
final class Greedy {
    private final TriadPool pool;
    private final Pricing pricing;
    private final long[] price;
    private final boolean[] closed;

    private Greedy(TriadPool pool, long seat, long[] price) {
        this.pool = pool;
        this.price = price;
        closed = new boolean[pool.mentees()];
        pricing = new Pricing(pool, seat, closed);
    }

    static Plan of(TriadPool pool, long seat, long[] price, IntToLongFunction over) {
        Greedy greedy = new Greedy(pool, seat, price);
        Plan plan = new Plan(pool);
        IntStream.range(0, pool.mentors())
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(mentor -> -over.applyAsLong(mentor))
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(mentor -> greedy.choose(mentor, plan));
        return plan;
    }

    private void choose(int mentor, Plan plan) {
        if (pricing.search(mentor, price, Pricing.NOTHING) > Pricing.NOTHING) {
            int[] three = pricing.found;
            plan.add(new Triad(mentor, three[0], three[1], three[2]));
            for (int mentee : three) {
                closed[mentee] = true;
            }
        }
    }
}
