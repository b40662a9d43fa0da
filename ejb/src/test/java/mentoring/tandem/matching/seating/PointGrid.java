package mentoring.tandem.matching.seating;

import java.util.Random;
import mentoring.tandem.matching.table.PointTable;
import mentoring.tandem.matching.table.Table;

/** Points of every pair and seats of every mentor, and what comes of them. */
record PointGrid(int[][] points, int[] seats) {
    /** The range of points is drawn as well: with a narrow one nearly all are equal. */
    static PointGrid random(Random random, int mentees, int mentors, int percentEligible, int mostSeats) {
        int range = 1 + random.nextInt(30);
        int[][] points = new int[mentees][mentors];
        for (int[] row : points) {
            for (int mentor = 0; mentor < mentors; mentor++) {
                row[mentor] = random.nextInt(100) < percentEligible ? random.nextInt(range) : Table.NOT_ELIGIBLE;
            }
        }
        return new PointGrid(points, random.ints(mentors, 0, mostSeats + 1).toArray());
    }

    Table byMentee() {
        return new PointTable(points, seats.length);
    }

    Table byMentor() {
        int[][] turned = new int[seats.length][points.length];
        for (int mentee = 0; mentee < points.length; mentee++) {
            for (int mentor = 0; mentor < seats.length; mentor++) {
                turned[mentor][mentee] = points[mentee][mentor];
            }
        }
        return new PointTable(turned, points.length);
    }

    Optimum optimum() {
        return Optimum.of(byMentee(), byMentor(), seats, Crew.alone());
    }

    /** What the seats count, {@link Optimum#SEAT} each and their points; fails where the seating is not allowed. */
    long value(int[] mentorOf) {
        int[] left = seats.clone();
        long value = 0;
        for (int mentee = 0; mentee < points.length; mentee++) {
            int mentor = mentorOf[mentee];
            if (mentor >= 0) {
                if (points[mentee][mentor] == Table.NOT_ELIGIBLE || --left[mentor] < 0) {
                    throw new AssertionError("mentee " + mentee + " may not sit with mentor " + mentor);
                }
                value += Optimum.SEAT + points[mentee][mentor];
            }
        }
        return value;
    }

    long dual(Optimum optimum) {
        long dual = 0;
        for (long price : optimum.menteePrice()) {
            dual += price;
        }
        for (int mentor = 0; mentor < seats.length; mentor++) {
            dual += seats[mentor] * optimum.mentorPrice()[mentor];
        }
        return dual;
    }

    Audit audit(Optimum optimum) {
        return Audit.of(byMentee(), Optimum.SEAT, optimum.menteePrice(), optimum.mentorPrice(), Crew.alone());
    }
}
