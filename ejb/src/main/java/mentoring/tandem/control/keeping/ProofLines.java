package mentoring.tandem.control.keeping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import mentoring.tandem.matching.Instance;
import mentoring.tandem.matching.TriadProof;
import mentoring.tandem.matching.triad.Proof;

/** A proof of triads in lines. The matcher means people by places in an order of its own, which may change; here they are their ids. */
final class ProofLines {
    private static final int NOBODY = -1;

    private final long[] mentors;
    private final long[] mentees;
    /** Places of mentees in the order of their lines. */
    private final int[] byLine;

    /** @param instance that the matcher saw: without those who were pinned */
    ProofLines(Instance instance) {
        mentors = instance.mentors().stream()
                .mapToLong(mentor -> mentor.person().value())
                .toArray();
        mentees = instance.mentees().stream()
                .mapToLong(mentee -> mentee.person().value())
                .toArray();
        byLine = IntStream.range(0, mentees.length)
                .boxed()
                .sorted(Comparator.comparingLong(place -> mentees[place]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    Stream<ProofLine> write(TriadProof proof) {
        List<ProofLine> lines = new ArrayList<>();
        if (proof.counting() != null) {
            write(proof.counting(), lines);
        }
        write(proof.root(), lines);
        return lines.stream();
    }

    /** Throws a {@link RuntimeException} for lines about other people. */
    TriadProof read(ProofHead head, List<ProofLine> lines) {
        Iterator<ProofLine> counting = lines.subList(0, head.counting()).iterator();
        Iterator<ProofLine> root = lines.subList(head.counting(), head.lines()).iterator();
        Places places = new Places(places(mentors), places(mentees));
        return new TriadProof(
                head.seat(),
                head.mostTriads(),
                head.counting() == 0 ? null : read(counting, places),
                read(root, places));
    }

    private void write(Proof proof, List<ProofLine> lines) {
        List<Long> prices = LongStream.concat(
                        IntStream.of(byLine).mapToLong(place -> proof.prices().get(place)),
                        LongStream.of(proof.prices().get(mentees.length)))
                .boxed()
                .toList();
        if (proof.splits()) {
            lines.add(new ProofLine(mentors[proof.mentor()], mentees[proof.mentee()], prices));
            write(proof.with(), lines);
            write(proof.without(), lines);
        } else {
            lines.add(new ProofLine(0, 0, prices));
        }
    }

    private Proof read(Iterator<ProofLine> lines, Places places) {
        ProofLine line = lines.next();
        List<Long> prices = prices(line);
        return line.splits()
                ? new Proof(
                        prices,
                        places.mentors().get(line.mentor()),
                        places.mentees().get(line.mentee()),
                        read(lines, places),
                        read(lines, places))
                : new Proof(prices, NOBODY, NOBODY, null, null);
    }

    private List<Long> prices(ProofLine line) {
        if (line.prices().size() != mentees.length + 1) {
            throw new IllegalArgumentException("prices of other people");
        }
        Long[] prices = new Long[mentees.length + 1];
        for (int place = 0; place < byLine.length; place++) {
            prices[byLine[place]] = line.prices().get(place);
        }
        prices[mentees.length] = line.prices().get(mentees.length);
        return List.of(prices);
    }

    private static Map<Long, Integer> places(long[] people) {
        Map<Long, Integer> places = new HashMap<>();
        for (int place = 0; place < people.length; place++) {
            places.put(people[place], place);
        }
        return places;
    }

    private record Places(Map<Long, Integer> mentors, Map<Long, Integer> mentees) {}
}
