package mentoring.tandem.matching.table;

import java.util.function.IntConsumer;
import mentoring.tandem.matching.bits.Masks;
import mentoring.tandem.matching.bits.Tally;
import mentoring.tandem.matching.rule.HardRule;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.WeightedRule;

/** Rules without a screen of their own are asked about every pair that the rules before them allow. */
final class PairByPair {
    private PairByPair() {}

    /** @param rule to be asked after the masks have narrowed the line */
    record Hard(HardRule<Mentee> rule) implements Screen {
        @Override
        public void overMentors(Mentee mentee, MentorCrowd mentors, Line line) {
            each(line.allowed(), place -> keep(line, place, rule.allows(mentors.get(place), mentee)));
        }

        @Override
        public void overMentees(Mentor mentor, MenteeCrowd mentees, Line line) {
            each(line.allowed(), place -> keep(line, place, rule.allows(mentor, mentees.get(place))));
        }

        private static void keep(Line line, int place, boolean allowed) {
            if (!allowed) {
                Masks.clear(line.allowed(), place);
            }
        }
    }

    /** @param rule to be asked after the line has been narrowed to its end */
    record Weighted(WeightedRule<Mentee> rule) implements Screen {
        @Override
        public void overMentors(Mentee mentee, MentorCrowd mentors, Line line) {
            Tally found = cleared(line);
            each(line.allowed(), place -> found.put(place, rule.points(mentors.get(place), mentee)));
            line.points().add(found, 1);
        }

        @Override
        public void overMentees(Mentor mentor, MenteeCrowd mentees, Line line) {
            Tally found = cleared(line);
            each(line.allowed(), place -> found.put(place, rule.points(mentor, mentees.get(place))));
            line.points().add(found, 1);
        }

        private static Tally cleared(Line line) {
            line.count().clear();
            return line.count();
        }
    }

    private static void each(long[] mask, IntConsumer place) {
        for (int word = 0; word < mask.length; word++) {
            for (long rest = mask[word]; rest != 0; rest &= rest - 1) {
                place.accept(word * Long.SIZE + Long.numberOfTrailingZeros(rest));
            }
        }
    }
}
