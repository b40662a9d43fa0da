package mentoring.tandem.matching;

import static mentoring.programme.Formation.PAIR;
import static mentoring.tandem.matching.rule.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mentoring.directory.PersonId;
import mentoring.tandem.matching.rule.Known;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.PersonFixture;
import mentoring.tandem.matching.rule.Pin;
import mentoring.tandem.matching.rule.Policy;
import mentoring.tandem.matching.rule.Terms;
import org.junit.jupiter.api.Test;

/** Small instances with pins, held against every choice there is. */
class PinningOracleTest {
    private static final Policy FREE = Policy.of(Terms.STANDARD, List.of());

    @Test
    void reaches_what_trying_every_choice_reaches() {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            Instance free = random(random, FREE);
            List<Pin> pins = pins(free, random);
            Instance pinned = new Instance(PAIR, free.mentors(), free.mentees(), policy(pins));
            Match match = Matcher.match(pinned);

            assertThat(match.certificate().primal()).as("seed %d", seed).isEqualTo(best(free, pins));
            assertThat(match.certificate().proves()).isTrue();
            assertThat(mentorOf(match)).containsAllEntriesOf(ofPins(pins));
        }
    }

    private static Policy policy(Collection<Pin> pins) {
        return Policy.of(Terms.STANDARD, Known.NOTHING.pinning(pins));
    }

    private static Map<PersonId, PersonId> mentorOf(Match match) {
        return match.proposals().stream()
                .collect(Collectors.toMap(one -> one.mentees().get(0), Proposal::mentor));
    }

    private static Instance random(Random random, Policy policy) {
        return new Instance(
                PAIR,
                IntStream.rangeClosed(1, 1 + random.nextInt(5))
                        .mapToObj(id -> varied(id, random)
                                .seating(1 + random.nextInt(2))
                                .asMentor())
                        .toList(),
                IntStream.rangeClosed(11, 11 + random.nextInt(6))
                        .mapToObj(id -> varied(id, random).asMentee())
                        .toList(),
                policy);
    }

    private static PersonFixture varied(int id, Random random) {
        return person(id)
                .ranked(1 + random.nextInt(5))
                .speaking(random.nextBoolean() ? "fr" : "en")
                .at(random.nextBoolean() ? "Lyon" : "Lille")
                .of("directorate " + random.nextInt(3));
    }

    /** Up to two who may meet. */
    private static List<Pin> pins(Instance free, Random random) {
        List<Pin> pins = new ArrayList<>();
        Map<PersonId, Integer> taken = new HashMap<>();
        for (Mentee mentee : free.mentees()) {
            Mentor mentor = free.mentors().get(random.nextInt(free.mentors().size()));
            boolean room = taken.getOrDefault(mentor.person(), 0) < mentor.seats();
            if (pins.size() < 2 && room && free.policy().broken(mentor, mentee).isEmpty()) {
                taken.merge(mentor.person(), 1, Integer::sum);
                pins.add(new Pin(mentor.person(), List.of(mentee.person())));
            }
        }
        return pins;
    }

    private static long best(Instance free, List<Pin> pins) {
        Instance rest = free;
        long pinned = 0;
        for (Pin pin : pins) {
            PersonId mentee = pin.mentees().get(0);
            pinned += ProvingPrices.SEAT
                    + free.policy()
                            .points(
                                    free.mentors().stream()
                                            .filter(one -> one.person().equals(pin.mentor()))
                                            .findFirst()
                                            .orElseThrow(),
                                    free.mentees().stream()
                                            .filter(one -> one.person().equals(mentee))
                                            .findFirst()
                                            .orElseThrow());
            rest = rest.pinning(pin.mentor(), mentee);
        }
        return pinned + new Choices(rest).best();
    }

    private static Map<PersonId, PersonId> ofPins(List<Pin> pins) {
        return pins.stream().collect(Collectors.toMap(pin -> pin.mentees().get(0), Pin::mentor));
    }
}
