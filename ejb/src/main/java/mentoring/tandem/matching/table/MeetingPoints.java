package mentoring.tandem.matching.table;

import java.util.Arrays;
import mentoring.enrolment.HalfDay;
import mentoring.tandem.matching.bits.Masks;
import mentoring.tandem.matching.bits.Tally;
import mentoring.tandem.matching.rule.Profile;

/** The weighted rules that ask the same of both sides. */
final class MeetingPoints {
    private static final int MOST_HALF_DAYS = 5;

    private MeetingPoints() {}

    static MutualScreen directorate(int weight) {
        return (one, others, line) -> {
            if (one.directorate() != null) {
                long[] another = line.scratch(0);
                Masks.only(another, others.ofKnownDirectorate, others.in.of(one.directorate()));
                line.points().add(another, weight);
            }
        };
    }

    static MutualScreen trade(int weight) {
        return (one, others, line) -> {
            if (one.trade() != null) {
                long[] another = line.scratch(0);
                Masks.only(another, others.ofKnownTrade, others.working.of(one.trade()));
                line.points().add(another, weight);
            }
        };
    }

    static MutualScreen acrossSubsidiaries(int weight) {
        return (one, others, line) -> {
            Masks.only(line.scratch(0), others.everybody, others.from.of(one.subsidiary()));
            line.points().add(line.scratch(0), weight);
        };
    }

    static MutualScreen acrossGenerations(int weight) {
        return (one, others, line) -> {
            Masks.only(line.scratch(0), others.everybody, others.ranked.of(one.rank()));
            line.points().add(line.scratch(0), weight);
        };
    }

    static MutualScreen site(int weight) {
        return (one, others, line) -> {
            if (one.site() != null) {
                line.points().add(others.at.of(one.site()), weight);
            }
        };
    }

    static MutualScreen halfDays(int weight) {
        return (one, others, line) -> {
            Tally shared = line.count();
            shared.clear();
            for (HalfDay halfDay : one.halfDays()) {
                shared.add(others.free.of(halfDay), 1);
            }
            shared.cap(MOST_HALF_DAYS);
            line.points().add(shared, weight);
        };
    }

    /** One for the second language shared, one for the third. */
    static MutualScreen furtherLanguages(int weight) {
        return (one, others, line) -> {
            if (one.languages().size() > 1) {
                countLanguages(one, others, line);
                line.points().add(line.scratch(1), weight);
                line.points().add(line.scratch(2), weight);
            }
        };
    }

    private static void countLanguages(Profile one, Crowd<?> others, Line line) {
        long[] first = line.scratch(0);
        long[] second = line.scratch(1);
        long[] third = line.scratch(2);
        Arrays.fill(first, 0);
        Arrays.fill(second, 0);
        Arrays.fill(third, 0);
        for (String language : one.languages()) {
            long[] speaking = others.speaking.of(language);
            Masks.orBoth(third, second, speaking);
            Masks.orBoth(second, first, speaking);
            Masks.or(first, speaking);
        }
    }
}
