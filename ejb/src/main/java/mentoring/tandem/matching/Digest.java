package mentoring.tandem.matching;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import mentoring.directory.PersonId;

/** One line for each proposal, mentor then mentees by their ids, in order, under SHA-256. */
final class Digest {
    private Digest() {}

    static String of(List<Proposal> proposals) {
        String text = proposals.stream().map(Digest::line).sorted().collect(Collectors.joining("\n"));
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String line(Proposal proposal) {
        return proposal.mentor().value() + ":"
                + proposal.mentees().stream()
                        .map(PersonId::value)
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining(","));
    }
}
