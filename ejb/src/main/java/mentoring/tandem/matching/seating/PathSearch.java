package mentoring.tandem.matching.seating;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import mentoring.tandem.matching.bits.Masks;

/**
 * Fills one open place at the least loss: the shortest augmenting path from it over reduced costs. The place belongs to the near side.
 *
 * <p>First the shortest path over the closest of each alone says how far the end is at most. Then the same search once more reads the
 * rows that are nearer than that, and only those: at the distance of the end itself there may be many times as many, which need not be
 * read, because what they reach is no nearer.
 */
final class PathSearch {
    private static final int LISTED = 16;
    private static final int BATCH = 128;

    private final Side near;
    private final Side far;
    private final Crew crew;
    private final Looking[] looking;
    private final Closest closest;
    private final Ways ways;
    private final Steps due = new Steps();
    private final int[] batch = new int[BATCH];
    private final Looking.Seen[] seen = new Looking.Seen[BATCH];

    PathSearch(Side near, Side far, Crew crew) {
        this.near = near;
        this.far = far;
        this.crew = crew;
        looking = IntStream.range(0, crew.hands())
                .mapToObj(hand -> new Looking(near, far))
                .toArray(Looking[]::new);
        closest = new Closest(near.room(), far);
        ways = new Ways(near, far);
    }

    /** Gets to know everybody of the near side, so that no search has to. */
    void acquaint() {
        int[] places = Masks.places(near.present());
        List<PriceLayer> layers = far.layers();
        crew.share(
                places.length, hand -> item -> closest.know(places[item], looking[hand].around(places[item], layers)));
    }

    /** The least price of somebody who joins the near side that no pair exceeds. */
    long asking(int place) {
        return looking[0].asking(place, far.layers());
    }

    /** Makes somebody who has joined the near side known to those close to them. */
    void introduce(int place, Closest toThem) {
        closest.know(place, looking[0].around(place, far.layers()));
        for (long entry : closest.of(place)) {
            if (toThem.isKnown(Closest.place(entry))) {
                toThem.add(Closest.place(entry), Closest.entry(place, Closest.points(entry)));
            }
        }
    }

    Closest closest() {
        return closest;
    }

    /** @param open has room, and a price that room must not have */
    void fill(int open) {
        look(open);
        int[] path = ways.path();
        prove(open, ways.best());
        if (ways.hasEnd()) {
            path = ways.path();
        }
        ways.reprice();
        move(path);
    }

    /** Over the closest of each. */
    private void look(int open) {
        ways.begin(open, Long.MAX_VALUE);
        while (!ways.isOver()) {
            for (int place = ways.next(); place != Ways.NOBODY; place = ways.next()) {
                showClosest(place);
            }
            ways.rise(Long.MAX_VALUE);
        }
    }

    private void showClosest(int place) {
        if (!closest.isKnown(place)) {
            closest.know(place, looking[0].around(place, far.layers()));
        }
        long base = ways.level() + near.price[place] - Optimum.SEAT;
        for (long entry : closest.of(place)) {
            int other = Closest.place(entry);
            if (far.isPresent(other)) {
                ways.show(other, place, base + far.price[other] - Closest.points(entry));
            }
        }
    }

    /** Over every edge that may lead to an end nearer than that. */
    private void prove(int open, long end) {
        ways.begin(open, end);
        due.clear();
        while (!ways.isOver()) {
            for (int place = ways.next(); place != Ways.NOBODY; place = ways.next()) {
                due.add(place, ways.level());
                showClosest(place);
            }
            if (!due.isEmpty() && due.distance() == ways.level()) {
                readDue();
            } else {
                ways.rise(due.isEmpty() ? Long.MAX_VALUE : due.distance());
            }
        }
    }

    private void readDue() {
        int count = 0;
        while (count < BATCH && !due.isEmpty() && due.distance() == ways.level()) {
            batch[count++] = due.take();
        }
        List<PriceLayer> layers = far.layers();
        crew.share(count, hand -> reading(looking[hand], layers));
        for (int item = 0; item < count; item++) {
            showSeen(batch[item], seen[item]);
        }
    }

    private IntConsumer reading(Looking hand, List<PriceLayer> layers) {
        return item ->
                seen[item] = hand.ahead(batch[item], ways.unsettled(), ways.best() - ways.level(), LISTED, layers);
    }

    private void showSeen(int place, Looking.Seen found) {
        long base = ways.level() + near.price[place] - Optimum.SEAT;
        for (long entry : found.entries()) {
            int other = Closest.place(entry);
            ways.show(other, place, base + far.price[other] - Closest.points(entry));
            closest.add(place, entry);
        }
        if (found.rest() != Long.MAX_VALUE && ways.level() + found.rest() < ways.best()) {
            due.add(place, ways.level() + found.rest());
        }
    }

    private void move(int[] path) {
        if (path[0] != Ways.NOBODY && path.length > 1) {
            part(path[0], path[1]);
        }
        for (int at = 1; at < path.length; at += 2) {
            int place = path[at + 1];
            if (at + 2 < path.length) {
                part(place, path[at + 2]);
            }
            near.add(place, path[at]);
            far.add(path[at], place);
        }
    }

    private void part(int place, int partner) {
        near.remove(place, partner);
        far.remove(partner, place);
    }
}
