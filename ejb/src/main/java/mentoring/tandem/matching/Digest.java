package mentoring.tandem.matching;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.directory.PersonId;

/** SHA-256 over lines of text in an order of their own. */
final class Digest {
    private final MessageDigest sha;

    Digest() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** One line for each proposal, mentor then mentees by their ids, in the order of the text. */
    static String of(List<Proposal> proposals) {
        return of(proposals.stream().map(proposal -> line(proposal.mentor(), proposal.mentees())));
    }

    /** As of proposals of pairs. */
    static String ofMentors(Map<PersonId, PersonId> mentorOf) {
        return of(mentorOf.entrySet().stream().map(seated -> line(seated.getValue(), List.of(seated.getKey()))));
    }

    /** As of proposals of triads. */
    static String ofTriads(Map<PersonId, List<PersonId>> menteesOf) {
        return of(menteesOf.entrySet().stream().map(triad -> line(triad.getKey(), triad.getValue())));
    }

    private static String of(Stream<String> lines) {
        Digest digest = new Digest();
        digest.add(lines.sorted().collect(Collectors.joining("\n")));
        return digest.inHexadecimal();
    }

    void add(String text) {
        sha.update(text.getBytes(StandardCharsets.UTF_8));
    }

    String inHexadecimal() {
        return HexFormat.of().formatHex(sha.digest());
    }

    static String ids(Collection<PersonId> people) {
        return people.stream()
                .sorted(Comparator.comparingLong(PersonId::value))
                .map(person -> String.valueOf(person.value()))
                .collect(Collectors.joining(","));
    }

    private static String line(PersonId mentor, List<PersonId> mentees) {
        return mentor.value() + ":" + ids(mentees);
    }
}
