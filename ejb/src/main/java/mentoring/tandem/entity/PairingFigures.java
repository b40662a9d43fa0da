package mentoring.tandem.entity;

import java.util.List;
import mentoring.tandem.LeftOut;
import mentoring.tandem.Obstacle;

/**
 * What came of a pairing.
 *
 * @param tandems how many were proposed
 * @param seated how many mentees have a mentor by them
 * @param points of all proposals together
 * @param bound the points that no other choice of as many tandems can exceed; equal to points when the optimum is proven
 * @param proven false when the search was cut short, so that more people or points might be reached
 * @param digest of who is with whom
 */
public record PairingFigures(
        int tandems,
        int seated,
        long points,
        long bound,
        boolean proven,
        String digest,
        List<LeftOut> leftOut,
        List<Obstacle> obstacles) {}
