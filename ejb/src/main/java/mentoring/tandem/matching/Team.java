package mentoring.tandem.matching;

import java.util.List;

/** A mentor and mentees that may meet, by their places in the instance. */
record Team(int mentor, List<Integer> mentees, int points) {}
