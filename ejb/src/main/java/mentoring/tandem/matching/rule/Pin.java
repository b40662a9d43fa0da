package mentoring.tandem.matching.rule;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import mentoring.directory.PersonId;

/**
 * A mentor and mentees who stay together in every pairing of a wave, because a programme manager has decided so.
 *
 * @param mentees one, or the three of a triad; in the order of their ids
 */
public record Pin(PersonId mentor, List<PersonId> mentees) implements Comparable<Pin> {
    public Pin {
        mentees = mentees.stream()
                .sorted(Comparator.comparingLong(PersonId::value))
                .toList();
    }

    @Override
    public int compareTo(Pin other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return mentees.stream()
                .map(mentee -> String.valueOf(mentee.value()))
                .collect(Collectors.joining(",", mentor.value() + "=", ""));
    }
}
