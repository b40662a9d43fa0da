package mentoring.tandem.matching;

import java.util.List;
import mentoring.programme.Formation;
import mentoring.tandem.matching.rule.Pin;

/**
 * What the pinned count, asked of the rules one by one.
 *
 * @param seated how many mentees
 * @param unlawful pins of people who are not there, have no seat left or may not meet
 */
record PinCount(int seated, long points, long unlawful) {
    static PinCount of(Instance whole, List<Pin> pins) {
        return whole.formation() == Formation.PAIR ? pairs(whole, pins) : triads(whole, pins);
    }

    private static PinCount pairs(Instance whole, List<Pin> pins) {
        Pairs pairs = Pairs.asked(whole);
        SeatCount count = new SeatCount(whole);
        long points = 0;
        for (Pin pin : pins) {
            points += count.seat(pin.mentees().get(0), pin.mentor(), pairs);
        }
        return new PinCount(pins.size(), points, count.unlawful());
    }

    private static PinCount triads(Instance whole, List<Pin> pins) {
        TriadCount count = new TriadCount(whole);
        pins.forEach(pin -> count.seat(pin.mentor(), pin.mentees()));
        return new PinCount(count.seated(), count.points(), count.unlawful());
    }
}
