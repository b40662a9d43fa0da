package mentoring.tandem.matching.seating;

import java.util.stream.IntStream;
import mentoring.tandem.matching.table.Table;

/**
 * An optimum kept optimal while people join and leave. Prices stay a proof throughout: whoever joins asks a price that no pair exceeds, and
 * every place that is then open at a price is filled along a shortest path.
 */
public final class Standing {
    private final Side mentees;
    private final Side mentors;
    private final PathSearch fromMentee;
    private final PathSearch fromMentor;

    /**
     * @param seats of each mentor
     * @param crew reads rows while people join and leave
     */
    public Standing(Table byMentee, Table byMentor, int[] seats, Optimum optimum, Crew crew) {
        mentees = new Side(byMentee, byMentor.columns());
        mentors = new Side(byMentor, byMentee.columns());
        fromMentee = new PathSearch(mentees, mentors, crew);
        fromMentor = new PathSearch(mentors, mentees, crew);
        for (int mentor = 0; mentor < seats.length; mentor++) {
            mentors.join(mentor, seats[mentor], optimum.mentorPrice()[mentor]);
        }
        for (int mentee = 0; mentee < optimum.mentorOf().length; mentee++) {
            mentees.join(mentee, 1, optimum.menteePrice()[mentee]);
            if (optimum.mentorOf()[mentee] >= 0) {
                mentees.add(mentee, optimum.mentorOf()[mentee]);
                mentors.add(optimum.mentorOf()[mentee], mentee);
            }
        }
    }

    /**
     * Reads every row now, so that what comes is quick from the start; otherwise each is read when it is first come to. Worth it where
     * many are to join or leave.
     */
    public void acquaint() {
        fromMentee.acquaint();
        fromMentor.acquaint();
    }

    /** The mentee must have joined the tables. A place is for one person: who comes back to it is the same as before. */
    public void menteeJoins(int mentee) {
        mentees.join(mentee, 1, fromMentee.asking(mentee));
        fromMentee.introduce(mentee, fromMentor.closest());
        fill(mentees, fromMentee, mentee);
    }

    /** The mentor must have joined the tables, as with {@link #menteeJoins}. */
    public void mentorJoins(int mentor, int seats) {
        mentors.join(mentor, seats, fromMentor.asking(mentor));
        fromMentor.introduce(mentor, fromMentee.closest());
        fill(mentors, fromMentor, mentor);
    }

    /** The mentee must have left the tables. */
    public void menteeLeaves(int mentee) {
        leave(mentees, mentors, fromMentor, mentee);
    }

    /** The mentor must have left the tables. */
    public void mentorLeaves(int mentor) {
        leave(mentors, mentees, fromMentee, mentor);
    }

    /** A mentor takes one mentee fewer from now on. Which of them gives their place up does not matter: all sit at the same loss. */
    public void seatGoes(int mentor) {
        int seats = mentors.seats(mentor);
        if (seats == 0) {
            throw new IllegalArgumentException("no seat is there: " + mentor);
        }
        if (mentors.hasRoom(mentor)) {
            mentors.resize(mentor, seats - 1);
            return;
        }
        int mentee = mentors.partners(mentor)[seats - 1];
        mentors.remove(mentor, mentee);
        mentees.remove(mentee, mentor);
        mentors.resize(mentor, seats - 1);
        fill(mentees, fromMentee, mentee);
    }

    private static void leave(Side side, Side other, PathSearch fromOther, int place) {
        int[] partners = side.partners(place);
        for (int partner : partners) {
            side.remove(place, partner);
            other.remove(partner, place);
        }
        side.leave(place);
        for (int partner : partners) {
            fill(other, fromOther, partner);
        }
    }

    /** Until there is no room, or room is worth nothing. */
    private static void fill(Side side, PathSearch search, int place) {
        while (side.hasRoom(place) && side.price[place] > 0) {
            search.fill(place);
        }
    }

    /** The place of the mentee's mentor, -1 for none. */
    public int mentorOf(int mentee) {
        return mentees.isSeated(mentee) ? mentees.partners(mentee)[0] : Seats.NOWHERE;
    }

    /** What the optimum of now counts: {@link Optimum#SEAT} for each mentee who is seated, and the points. */
    public long value() {
        long value = 0;
        for (int mentee = 0; mentee < mentees.room(); mentee++) {
            value += mentees.price[mentee];
        }
        for (int mentor = 0; mentor < mentors.room(); mentor++) {
            value += mentors.seats(mentor) * mentors.price[mentor];
        }
        return value;
    }

    /** The optimum of now; who has left is with nobody, at no price. */
    public Optimum optimum() {
        int[] mentorOf = IntStream.range(0, mentees.room()).map(this::mentorOf).toArray();
        return new Optimum(mentorOf, mentees.price.clone(), mentors.price.clone());
    }
}
