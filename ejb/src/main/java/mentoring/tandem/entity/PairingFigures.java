package mentoring.tandem.entity;

import java.util.List;
import mentoring.tandem.LeftOut;
import mentoring.tandem.Obstacle;
import mentoring.tandem.matching.Certificate;
import mentoring.tandem.matching.Match;

/**
 * What came of a pairing.
 *
 * @param tandems how many were proposed
 * @param seated how many mentees have a mentor by them
 * @param points of all proposals together
 * @param bound the points that no other choice of as many tandems can exceed; equal to points when the optimum is proven
 * @param proven false when the search was cut short, so that more people or points might be reached
 * @param digest of who is with whom
 * @param input the digest of the people and the policy; null for a pairing of a time when it was not kept
 * @param certificate of the optimum, or of the gap to it; null for pairings of a time when it was not kept
 * @param seatWorth what a seated mentee counts beside the points in the certificate; null without one
 */
public record PairingFigures(
        int tandems,
        int seated,
        long points,
        long bound,
        boolean proven,
        String digest,
        String input,
        Certificate certificate,
        Long seatWorth,
        List<LeftOut> leftOut,
        List<Obstacle> obstacles) {

    public static PairingFigures of(Match match) {
        return new PairingFigures(
                match.proposals().size(),
                match.seated(),
                match.points(),
                match.bound(),
                match.proven(),
                match.digest(),
                match.certificate().input(),
                match.certificate(),
                match.seatWorth(),
                match.leftOut(),
                match.obstacles());
    }
}
