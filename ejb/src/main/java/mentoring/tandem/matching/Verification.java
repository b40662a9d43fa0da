package mentoring.tandem.matching;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import mentoring.directory.PersonId;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.seating.Audit;
import mentoring.tandem.matching.seating.Crew;
import mentoring.tandem.matching.table.CompiledPolicy;
import mentoring.tandem.matching.table.Table;

/** Makes the certificate of a pairing out of what was stored of it, without solving anything. */
public final class Verification {
    private final Pinning pinning;
    private final Instance instance;
    private final Pairs pairs;
    private final Check check;

    /** Holds every pair that may meet against prices. */
    @FunctionalInterface
    private interface Check {
        Audit of(long[] menteePrice, long[] seatPrice);
    }

    private Verification(Pinning pinning, Instance instance, Pairs pairs, Check check) {
        this.pinning = pinning;
        this.instance = instance;
        this.pairs = pairs;
        this.check = check;
    }

    /** Asks the rules about every pair, one by one: shares nothing with the search. For some thousands of people. */
    public static Verification byRules(Instance instance) {
        Instance rest = instance.besidesPins();
        Pairs pairs = Pairs.asked(rest);
        return new Verification(
                Pinning.of(instance), rest, pairs, (menteePrice, seatPrice) -> asked(pairs, menteePrice, seatPrice));
    }

    /** Asks the compiled policy about every pair, and the rules about those who are seated. */
    public static Verification byMasks(Instance instance, Crew crew) {
        Instance rest = instance.besidesPins();
        Table table = new CompiledPolicy(rest.policy(), rest.mentors(), rest.mentees(), 0).byMentee();
        return new Verification(
                Pinning.of(instance),
                rest,
                Pairs.asked(rest),
                (menteePrice, seatPrice) -> Audit.of(table, ProvingPrices.SEAT, menteePrice, seatPrice, crew));
    }

    /** True when the prices prove the pairing, and the certificate is theirs in every figure. */
    public boolean confirms(Certificate certificate, Map<PersonId, PersonId> mentorOf, ProvingPrices prices) {
        Certificate own = certify(mentorOf, prices);
        return own.proves() && own.equals(certificate);
    }

    /** @param mentorOf each seated mentee, those pinned included */
    public Certificate certify(Map<PersonId, PersonId> mentorOf, ProvingPrices prices) {
        Certificate rest = rest(pinning.others(mentorOf), prices, pinning.missing(mentorOf));
        return pinning.certificate(rest, ProvingPrices.SEAT, Digest.ofMentors(mentorOf));
    }

    private Certificate rest(Map<PersonId, PersonId> mentorOf, ProvingPrices prices, long missing) {
        long[] menteePrice = prices(instance.mentees(), Mentee::person, prices.ofMentees());
        long[] seatPrice = prices(instance.mentors(), Mentor::person, prices.ofSeats());
        Audit audit = check.of(menteePrice, seatPrice);
        long points = 0;
        int seated = 0;
        SeatCount count = new SeatCount(instance);
        for (Map.Entry<PersonId, PersonId> seating : mentorOf.entrySet()) {
            points += count.seat(seating.getKey(), seating.getValue(), pairs);
            seated++;
        }
        return new Certificate(
                InputDigest.of(instance),
                Digest.ofMentors(mentorOf),
                seated,
                points,
                ProvingPrices.SEAT * seated + points,
                dual(menteePrice, seatPrice),
                audit.eligible(),
                missing + audit.violations() + count.unlawful() + below0(menteePrice) + below0(seatPrice));
    }

    private long dual(long[] menteePrice, long[] seatPrice) {
        long sum = IntStream.range(0, seatPrice.length)
                .mapToLong(mentor -> Math.multiplyExact(
                        seatPrice[mentor], instance.mentors().get(mentor).seats()))
                .reduce(0, Math::addExact);
        return IntStream.range(0, menteePrice.length)
                .mapToLong(mentee -> menteePrice[mentee])
                .reduce(sum, Math::addExact);
    }

    private static long below0(long[] prices) {
        return IntStream.range(0, prices.length).filter(it -> prices[it] < 0).count();
    }

    private static <P> long[] prices(List<P> people, Function<P, PersonId> id, Map<PersonId, Long> prices) {
        return people.stream()
                .mapToLong(person -> prices.getOrDefault(id.apply(person), 0L))
                .toArray();
    }

    private static Audit asked(Pairs pairs, long[] menteePrice, long[] seatPrice) {
        long eligible = 0;
        long violations = 0;
        for (int mentee = 0; mentee < menteePrice.length; mentee++) {
            for (int mentor = 0; mentor < seatPrice.length; mentor++) {
                int points = pairs.points(mentee, mentor);
                if (points != Pairs.NOT_ELIGIBLE) {
                    eligible++;
                    violations += menteePrice[mentee] + seatPrice[mentor] < ProvingPrices.SEAT + points ? 1 : 0;
                }
            }
        }
        return new Audit(eligible, violations);
    }
}
