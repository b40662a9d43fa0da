package mentoring.tandem.matching;

import static mentoring.programme.Formation.PAIR;
import static mentoring.programme.Formation.TRIAD;
import static mentoring.tandem.matching.rule.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mentoring.directory.PersonId;
import mentoring.tandem.Alternative;
import mentoring.tandem.LeftOut;
import mentoring.tandem.matching.rule.Known;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.Pin;
import mentoring.tandem.matching.rule.Policy;
import mentoring.tandem.matching.rule.Terms;
import mentoring.tandem.matching.seating.Crew;
import org.junit.jupiter.api.Test;

/** Who is pinned is together, and the others are matched as well as can be around them. */
class PinningTest {
    // 1 is the best of the mentors for everybody, and has one seat.
    private final List<Mentor> mentors = List.of(
            person(1).ranked(1).asMentor(),
            person(2).ranked(1).at("Lille").asMentor(),
            person(3).ranked(1).at("Paris").asMentor());
    private final List<Mentee> mentees = List.of(
            person(11).ranked(5).asMentee(),
            person(12).ranked(5).at("Lille").asMentee(),
            person(13).ranked(5).at("Paris").asMentee());

    @Test
    void seats_the_pinned_together_though_others_would_bring_more() {
        Match free = Matcher.match(instance());
        Match match = Matcher.match(instance(pin(1, 12)));

        assertThat(mentorOf(free)).containsEntry(new PersonId(11), new PersonId(1));
        assertThat(mentorOf(match)).containsEntry(new PersonId(12), new PersonId(1));
        assertThat(match.seated()).isEqualTo(3);
        assertThat(match.points()).isLessThan(free.points()).isEqualTo(points(match));
        assertThat(match.leftOut()).isEmpty();
    }

    @Test
    void proves_the_optimum_around_the_pins_and_names_them_in_the_input() {
        Match match = Matcher.match(instance(pin(1, 12)));
        Certificate certificate = match.certificate();

        assertThat(match.proven()).isTrue();
        assertThat(certificate.proves()).isTrue();
        assertThat(certificate.result()).isEqualTo(match.digest());
        assertThat(certificate.seated()).isEqualTo(3);
        assertThat(certificate.input())
                .isEqualTo(InputDigest.of(instance(pin(1, 12))))
                .isNotEqualTo(InputDigest.of(instance(pin(1, 13))))
                .isNotEqualTo(InputDigest.of(instance()));
    }

    @Test
    void is_verified_again_by_rules_and_by_masks() {
        Instance instance = instance(pin(1, 12), pin(2, 13));
        Match match = Matcher.match(instance);

        assertThat(Verification.byRules(instance).certify(mentorOf(match), match.prices()))
                .isEqualTo(match.certificate());
        assertThat(Verification.byMasks(instance, Crew.alone())
                        .confirms(match.certificate(), mentorOf(match), match.prices()))
                .isTrue();
    }

    @Test
    void verification_refuses_a_pairing_that_does_not_keep_a_pin() {
        Instance instance = instance(pin(1, 12));
        Match match = Matcher.match(instance());

        Certificate certificate = Verification.byRules(instance).certify(mentorOf(match), match.prices());

        assertThat(certificate.violations()).isPositive();
    }

    @Test
    void verification_refuses_pins_that_break_a_rule_or_take_seats_that_are_not_there() {
        Instance twice = instance(pin(1, 11), pin(1, 12));
        Map<PersonId, PersonId> crowded = Map.of(
                new PersonId(11),
                new PersonId(1),
                new PersonId(12),
                new PersonId(1),
                new PersonId(13),
                new PersonId(2));
        Instance unlawful =
                new Instance(PAIR, List.of(person(1).uncertified().asMentor()), mentees, policy(List.of(pin(1, 11))));

        assertThat(certify(twice, crowded).violations()).isPositive();
        assertThat(certify(unlawful, Map.of(new PersonId(11), new PersonId(1))).violations())
                .isPositive();
    }

    @Test
    void the_price_of_a_pin_is_what_it_takes_from_the_others() {
        Instance instance = instance(pin(1, 12));
        Match match = Matcher.match(instance);
        WhyNot asked = new WhyNot(instance, mentorOf(match), match.prices());

        assertThat(asked.answer(new PersonId(2), new PersonId(12)))
                .get()
                .satisfies(answer -> assertThat(answer.obstacles())
                        .extracting(line -> line.rule())
                        .containsExactly("pinned"));
        assertThat(asked.answer(new PersonId(1), new PersonId(11))).isEmpty();
        assertThat(asked.answer(new PersonId(1), new PersonId(12)))
                .map(Alternative::cost)
                .get()
                .satisfies(cost -> assertThat(cost.isNothing()).isTrue());
        Match forced = Matcher.match(instance(pin(1, 12), pin(2, 11)));
        assertThat(asked.answer(new PersonId(2), new PersonId(11)))
                .map(Alternative::cost)
                .get()
                .satisfies(cost -> assertThat(cost.seats())
                        .isEqualTo(match.certificate().seated()
                                - forced.certificate().seated()))
                .satisfies(cost -> assertThat(cost.points()).isEqualTo(match.points() - forced.points()));
    }

    @Test
    void a_pinned_triad_is_kept_whole_and_the_others_meet_in_what_is_left() {
        List<Mentor> four = IntStream.rangeClosed(1, 2)
                .mapToObj(id -> person(id).seating(3).asMentor())
                .toList();
        List<Mentee> six = IntStream.range(0, 6)
                .mapToObj(id -> person(100 + id).ranked(6).reportingTo(50).asMentee())
                .toList();
        Pin pin = new Pin(new PersonId(2), people(103, 100, 105));
        Instance instance = new Instance(TRIAD, four, six, policy(List.of(pin)));
        Match match = Matcher.match(instance);
        Map<PersonId, List<PersonId>> menteesOf =
                match.proposals().stream().collect(Collectors.toMap(Proposal::mentor, Proposal::mentees));

        assertThat(match.seated()).isEqualTo(6);
        assertThat(Set.copyOf(menteesOf.get(new PersonId(2)))).isEqualTo(Set.copyOf(pin.mentees()));
        assertThat(match.points()).isEqualTo(match.bound()).isEqualTo(points(match));
        assertThat(TriadVerification.of(instance, Crew.alone()).confirms(match.certificate(), menteesOf, match.proof()))
                .isTrue();
        menteesOf.remove(new PersonId(2));
        assertThat(TriadVerification.of(instance, Crew.alone())
                        .certify(menteesOf, match.proof())
                        .violations())
                .isPositive();
    }

    @Test
    void nobody_pinned_is_left_out_and_others_learn_that_the_seats_are_taken() {
        Instance instance =
                new Instance(PAIR, mentors.subList(0, 1), mentees.subList(0, 2), policy(List.of(pin(1, 12))));

        assertThat(Matcher.match(instance).leftOut())
                .extracting(LeftOut::person, LeftOut::reason)
                .containsExactly(tuple(new PersonId(11), "no-seat-left"));
    }

    private Instance instance(Pin... pins) {
        return new Instance(PAIR, mentors, mentees, policy(List.of(pins)));
    }

    private static Policy policy(Collection<Pin> pins) {
        return Policy.of(Terms.STANDARD, Known.NOTHING.pinning(pins));
    }

    private static Pin pin(long mentor, long mentee) {
        return new Pin(new PersonId(mentor), people(mentee));
    }

    private static List<PersonId> people(long... ids) {
        return Arrays.stream(ids).mapToObj(PersonId::new).toList();
    }

    private static Certificate certify(Instance instance, Map<PersonId, PersonId> mentorOf) {
        return Verification.byRules(instance).certify(mentorOf, new ProvingPrices(Map.of(), Map.of()));
    }

    private static Map<PersonId, PersonId> mentorOf(Match match) {
        return match.proposals().stream()
                .collect(Collectors.toMap(one -> one.mentees().get(0), Proposal::mentor));
    }

    private static long points(Match match) {
        return match.proposals().stream().mapToLong(Proposal::points).sum();
    }
}
