package mentoring.tandem.matching;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Mentees on the seats of mentors, optimally: as many seated as possible, then as many points as possible.
 *
 * <p>One mentee after the other is seated along a shortest augmenting path over reduced costs. The last column is a place for those who
 * stay unseated, with room for all, at no cost; every other place pays {@code seat + points}, where {@code seat} outweighs all points
 * together, which makes the objective lexicographic. Prices keep every reduced cost at 0 or above and those of the seated at 0, so that
 * their sum equals the value of the assignment: the proof of its optimality.
 */
final class SeatAssignment {
    private static final long FAR = Long.MAX_VALUE / 4;

    private final Pairs pairs;
    private final int[] seats;
    private final int unseated;
    private final long seat;

    private final long[] menteePrice;
    private final long[] mentorPrice;
    private final int[] placeOf;
    private final List<List<Integer>> seated = new ArrayList<>();

    private final long[] distance;
    private final int[] via;
    private final boolean[] reached;

    SeatAssignment(Pairs pairs, int[] seats) {
        this.pairs = pairs;
        this.seats = seats;
        unseated = seats.length;
        seat = 1 + mostPoints();
        menteePrice = new long[pairs.mentees()];
        mentorPrice = new long[unseated + 1];
        placeOf = new int[pairs.mentees()];
        distance = new long[unseated + 1];
        via = new int[unseated + 1];
        reached = new boolean[unseated + 1];
        for (int place = 0; place <= unseated; place++) {
            seated.add(new ArrayList<>());
        }
    }

    Seating solve() {
        for (int mentee = 0; mentee < pairs.mentees(); mentee++) {
            placeOf[mentee] = -1;
            place(mentee);
        }
        List<Team> teams = new ArrayList<>();
        for (int mentee = 0; mentee < pairs.mentees(); mentee++) {
            if (placeOf[mentee] != unseated) {
                teams.add(new Team(placeOf[mentee], List.of(mentee), pairs.points(mentee, placeOf[mentee])));
            }
        }
        return new Seating(List.copyOf(teams), dualValue() - seat * teams.size(), true);
    }

    private void place(int newcomer) {
        Arrays.fill(distance, FAR);
        Arrays.fill(reached, false);
        menteePrice[newcomer] = cheapest(newcomer);
        relax(newcomer, 0);
        Deque<Integer> way = new ArrayDeque<>();
        int next = nearest();
        while (!hasRoom(next)) {
            reached[next] = true;
            way.add(next);
            for (int mentee : seated.get(next)) {
                relax(mentee, distance[next]);
            }
            next = nearest();
        }
        reprice(newcomer, way, distance[next]);
        augment(newcomer, next);
    }

    private void relax(int mentee, long travelled) {
        for (int place = 0; place <= unseated; place++) {
            if (!reached[place] && mayTake(mentee, place)) {
                long through = travelled + cost(mentee, place) - menteePrice[mentee] - mentorPrice[place];
                if (through < distance[place]) {
                    distance[place] = through;
                    via[place] = mentee;
                }
            }
        }
    }

    private int nearest() {
        int best = unseated;
        for (int place = 0; place < unseated; place++) {
            if (!reached[place] && distance[place] < distance[best]) {
                best = place;
            }
        }
        return best;
    }

    private void reprice(int newcomer, Deque<Integer> way, long length) {
        menteePrice[newcomer] += length;
        for (int place : way) {
            mentorPrice[place] -= length - distance[place];
            for (int mentee : seated.get(place)) {
                menteePrice[mentee] += length - distance[place];
            }
        }
    }

    private void augment(int newcomer, int free) {
        int place = free;
        int mentee = via[place];
        while (mentee != newcomer) {
            int left = placeOf[mentee];
            seated.get(left).remove(Integer.valueOf(mentee));
            sit(mentee, place);
            place = left;
            mentee = via[place];
        }
        sit(newcomer, place);
    }

    private void sit(int mentee, int place) {
        placeOf[mentee] = place;
        seated.get(place).add(mentee);
    }

    private boolean hasRoom(int place) {
        return place == unseated || seated.get(place).size() < seats[place];
    }

    private boolean mayTake(int mentee, int place) {
        return place == unseated || (seats[place] > 0 && pairs.eligible(mentee, place));
    }

    private long cost(int mentee, int place) {
        return place == unseated ? 0 : -(seat + pairs.points(mentee, place));
    }

    private long cheapest(int mentee) {
        long least = 0;
        for (int place = 0; place < unseated; place++) {
            if (mayTake(mentee, place)) {
                least = Math.min(least, cost(mentee, place) - mentorPrice[place]);
            }
        }
        return least;
    }

    private long mostPoints() {
        long sum = 0;
        for (int mentee = 0; mentee < pairs.mentees(); mentee++) {
            int most = 0;
            for (int mentor = 0; mentor < unseated; mentor++) {
                most = Math.max(most, pairs.points(mentee, mentor));
            }
            sum += most;
        }
        return sum;
    }

    /** What no assignment can exceed, by the prices alone. */
    private long dualValue() {
        long cost = Arrays.stream(menteePrice).sum();
        for (int place = 0; place < unseated; place++) {
            cost += seats[place] * mentorPrice[place];
        }
        return -cost;
    }
}
