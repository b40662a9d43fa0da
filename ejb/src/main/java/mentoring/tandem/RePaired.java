package mentoring.tandem;

import java.util.List;

/**
 * What pairing a wave again has changed.
 *
 * @param untouched tandems that were not asked about: those that somebody has answered, those made by hand, those pinned
 * @param kept how many mentees keep their proposal
 * @param moved how many have another
 * @param newlySeated how many have one now
 * @param noLongerSeated how many have none any more
 * @param moves every mentee of the last three, with the cause
 */
public record RePaired(
        int untouched, int kept, int moved, int newlySeated, int noLongerSeated, List<RePairedMove> moves) {
    public RePaired {
        moves = List.copyOf(moves);
    }
}
