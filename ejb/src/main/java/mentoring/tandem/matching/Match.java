package mentoring.tandem.matching;

import java.util.List;
import mentoring.tandem.LeftOut;
import mentoring.tandem.Obstacle;

/**
 * What the matcher found.
 *
 * @param leftOut everybody of the instance who is in no proposal: mentees first
 * @param obstacles the rules without which more mentees would be in a triad; empty for pairs
 * @param bound the points that no other choice of as many tandems can exceed; equal to points when the optimum is proven
 * @param proven false when more people or points might be reached, as among triads of very many people
 * @param digest SHA-256, in hexadecimal, over who is with whom
 * @param prices that the certificate of pairs can be made of again, see {@link Verification}; null for triads
 * @param proof that the certificate of triads can be made of again, see {@link TriadVerification}; null for pairs
 */
public record Match(
        List<Proposal> proposals,
        List<LeftOut> leftOut,
        List<Obstacle> obstacles,
        long points,
        long bound,
        boolean proven,
        String digest,
        Certificate certificate,
        ProvingPrices prices,
        TriadProof proof) {
    /** What a seated mentee counts beside the points. */
    public long seatWorth() {
        return proof == null ? ProvingPrices.SEAT : proof.seat();
    }

    /** How many mentees are in a proposal. */
    public int seated() {
        return proposals.stream()
                .mapToInt(proposal -> proposal.mentees().size())
                .sum();
    }
}
