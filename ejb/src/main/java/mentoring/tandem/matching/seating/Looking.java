package mentoring.tandem.matching.seating;

import java.util.Arrays;
import java.util.List;

/** Reads rows of the near side for those of the far side who are close to them at the prices of now. For one hand. */
final class Looking {
    private static final int WITH_ROOM = 2;

    private final Side near;
    private final Side far;
    private final RowReader reader;
    private long[] found = new long[2 * Closest.MOST];
    private int count;

    Looking(Side near, Side far) {
        this.near = near;
        this.far = far;
        reader = new RowReader(near.table());
    }

    /**
     * What a row has been read for.
     *
     * @param entries as of {@link Closest}
     * @param rest no distance from the row to anybody left aside is less, {@link Long#MAX_VALUE} when nobody is
     */
    record Seen(long[] entries, long rest) {}

    /** The closest of all, and the closest who have room. */
    long[] around(int place, List<PriceLayer> layers) {
        long base = begin(place);
        for (PriceLayer layer : layers) {
            if (base - reader.most() + layer.bottom() < PriceLayer.WIDEST) {
                reader.hold(layer);
                take(reader.pick(Closest.MOST - WITH_ROOM));
                reader.within(far.withRoom());
                take(reader.pick(WITH_ROOM));
            }
        }
        return Arrays.copyOf(found, count);
    }

    /**
     * The closest of the mask and the closest who has room, as far as they are closer than so much.
     *
     * @param most of each layer
     */
    Seen ahead(int place, long[] mask, long closer, int most, List<PriceLayer> layers) {
        long base = begin(place);
        long rest = Long.MAX_VALUE;
        for (PriceLayer layer : layers) {
            if (base - reader.most() + layer.bottom() < closer) {
                reader.hold(layer);
                reader.within(mask);
                if (reader.countAbove(base - closer) > 0) {
                    rest = Math.min(rest, takeAhead(base, most, layer, mask));
                }
            }
        }
        return new Seen(Arrays.copyOf(found, count), rest);
    }

    private long takeAhead(long base, int most, PriceLayer layer, long[] mask) {
        reader.within(far.withRoom());
        take(reader.pick(1));
        reader.holdAll(layer);
        reader.within(mask);
        Picks picks = reader.pick(most);
        take(picks);
        return picks.rest() == Long.MIN_VALUE ? Long.MAX_VALUE : base - picks.rest();
    }

    /** The least price of the row that no pair exceeds. */
    long asking(int place, List<PriceLayer> layers) {
        reader.read(place);
        long most = 0;
        for (PriceLayer layer : layers) {
            reader.hold(layer);
            Picks picks = reader.pick(1);
            if (picks.size() > 0) {
                most = Math.max(most, Optimum.SEAT + picks.worth(0));
            }
        }
        return most;
    }

    private long begin(int place) {
        count = 0;
        reader.read(place);
        return near.price[place] - Optimum.SEAT;
    }

    private void take(Picks picks) {
        for (int index = 0; index < picks.size(); index++) {
            if (count == found.length) {
                found = Arrays.copyOf(found, 2 * count);
            }
            int place = picks.column(index);
            found[count++] = Closest.entry(place, picks.worth(index) + far.price[place]);
        }
    }
}
