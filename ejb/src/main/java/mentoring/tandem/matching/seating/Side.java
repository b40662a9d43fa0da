package mentoring.tandem.matching.seating;

import java.util.Arrays;
import java.util.List;
import mentoring.tandem.matching.bits.Masks;
import mentoring.tandem.matching.table.Table;

/** Mentees or mentors of a standing optimum: what the place of each is worth, and with whom they sit. */
final class Side {
    final long[] price;

    private final Table table;
    private final long[] present;
    private final long[] withRoom;
    private final int[] capacity;
    private final int[][] partners;
    private final int[] taken;
    private List<PriceLayer> layers;

    /** @param table with this side as rows; has room for as many as may join */
    Side(Table table, int room) {
        this.table = table;
        price = new long[room];
        present = Masks.empty(room);
        withRoom = Masks.empty(room);
        capacity = new int[room];
        partners = new int[room][];
        taken = new int[room];
    }

    int room() {
        return price.length;
    }

    /** With this side as rows. */
    Table table() {
        return table;
    }

    boolean isPresent(int place) {
        return Masks.has(present, place);
    }

    long[] present() {
        return present;
    }

    void join(int place, int seats, long worth) {
        Masks.set(present, place);
        capacity[place] = seats;
        partners[place] = new int[seats];
        price[place] = worth;
        if (layers != null && layers.stream().noneMatch(layer -> layer.added(place, worth))) {
            layers = null;
        }
        markRoom(place);
    }

    /** @param seats no fewer than are taken */
    void resize(int place, int seats) {
        capacity[place] = seats;
        partners[place] = Arrays.copyOf(partners[place], Math.max(seats, partners[place].length));
    }

    int seats(int place) {
        return capacity[place];
    }

    /** Whoever sat with them must have been told before. */
    void leave(int place) {
        Masks.clear(present, place);
        capacity[place] = 0;
        price[place] = 0;
        markRoom(place);
        if (layers != null) {
            layers.forEach(layer -> layer.remove(place));
        }
    }

    /** As sets of those with prices close together, so that a row of the other side can be held against them. */
    List<PriceLayer> layers() {
        if (layers == null) {
            layers = PriceLayer.of(present, place -> price[place]);
        }
        return layers;
    }

    void reprice(int place, long worth) {
        price[place] = worth;
        if (layers != null && layers.stream().noneMatch(layer -> layer.moved(place, worth))) {
            layers = null;
        }
    }

    boolean hasRoom(int place) {
        return taken[place] < capacity[place];
    }

    /** Those who have room, not to be changed. */
    long[] withRoom() {
        return withRoom;
    }

    private void markRoom(int place) {
        if (hasRoom(place)) {
            Masks.set(withRoom, place);
        } else {
            Masks.clear(withRoom, place);
        }
    }

    boolean isSeated(int place) {
        return taken[place] > 0;
    }

    /** With whom they sit. */
    int[] partners(int place) {
        return Arrays.copyOf(partners[place], taken[place]);
    }

    int taken(int place) {
        return taken[place];
    }

    int partner(int place, int which) {
        return partners[place][which];
    }

    void add(int place, int partner) {
        partners[place][taken[place]++] = partner;
        markRoom(place);
    }

    void remove(int place, int partner) {
        int[] own = partners[place];
        for (int index = 0; index < taken[place]; index++) {
            if (own[index] == partner) {
                own[index] = own[--taken[place]];
                markRoom(place);
                return;
            }
        }
    }
}
