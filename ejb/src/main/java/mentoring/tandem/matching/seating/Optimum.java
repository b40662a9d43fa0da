package mentoring.tandem.matching.seating;

import java.util.Arrays;
import java.util.stream.IntStream;
import mentoring.tandem.matching.table.Part;
import mentoring.tandem.matching.table.Table;

/**
 * Mentees on the seats of mentors: as many as possible, then as many points as possible, with the prices that prove it.
 *
 * <p>A seat counts {@link #SEAT} beside the points of the pair. Prices are 0 or more, and no pair that may meet counts more than its two
 * prices together; so nothing can count more than all prices of mentees and of seats together, and this does.
 *
 * @param mentorOf the place of each mentee's mentor, -1 for none
 * @param mentorPrice of each seat of the mentor, {@link #BEYOND} where there is none
 */
public record Optimum(int[] mentorOf, long[] menteePrice, long[] mentorPrice) {
    /** More than all points together of any million people, at up to half a million points a pair. */
    public static final long SEAT = 1L << 40;

    /** More than any pair counts: the price of a seat that is not there. */
    public static final long BEYOND = SEAT + (1L << 20);

    /**
     * @param byMentor the same pairs with mentors as rows
     * @param seats of each mentor, 0 or more
     */
    public static Optimum of(Table byMentee, Table byMentor, int[] seats, Crew crew) {
        Shortage shortage = Shortage.of(byMentee, byMentor, seats, crew);
        Optimum optimum = new Optimum(new int[byMentee.rows()], new long[byMentee.rows()], new long[seats.length]);
        Arrays.fill(optimum.mentorOf, Seats.NOWHERE);
        optimum.seatEverybody(byMentee, seats, shortage, crew);
        optimum.fillEverySeat(byMentor, seats, shortage, crew);
        return optimum;
    }

    /** Where seats are not short, every mentee finds one. */
    private void seatEverybody(Table byMentee, int[] seats, Shortage shortage, Crew crew) {
        int[] mentees = IntStream.range(0, menteePrice.length)
                .filter(mentee -> !shortage.hasRow(mentee))
                .toArray();
        int[] open = IntStream.range(0, seats.length)
                .map(mentor -> shortage.hasColumn(mentor) ? 0 : seats[mentor])
                .toArray();
        Sweep sweep = Sweep.of(new Part(byMentee, mentees), open, crew);
        for (int row = 0; row < mentees.length; row++) {
            mentorOf[mentees[row]] = sweep.placeOf(row);
            menteePrice[mentees[row]] = SEAT + sweep.level(row);
        }
        Arrays.setAll(mentorPrice, mentor -> seats[mentor] == 0 ? BEYOND : sweep.price(mentor));
    }

    /** Where seats are short, every seat finds a mentee. */
    private void fillEverySeat(Table byMentor, int[] seats, Shortage shortage, Crew crew) {
        int[] seatsOfMentors = IntStream.range(0, seats.length)
                .filter(shortage::hasColumn)
                .flatMap(mentor -> IntStream.range(0, seats[mentor]).map(seat -> mentor))
                .toArray();
        int[] open = IntStream.range(0, menteePrice.length)
                .map(mentee -> shortage.hasRow(mentee) ? 1 : 0)
                .toArray();
        Sweep sweep = Sweep.of(new Part(byMentor, seatsOfMentors), open, crew);
        for (int row = 0; row < seatsOfMentors.length; row++) {
            mentorOf[sweep.placeOf(row)] = seatsOfMentors[row];
            // All seats of a mentor come out at one level: the lowest would do for each, and a dual that is proven
            // cannot be lowered.
            mentorPrice[seatsOfMentors[row]] = SEAT + sweep.level(row);
        }
        IntStream.range(0, open.length)
                .filter(mentee -> open[mentee] > 0)
                .forEach(mentee -> menteePrice[mentee] = sweep.price(mentee));
    }
}
