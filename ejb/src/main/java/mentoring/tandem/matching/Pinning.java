package mentoring.tandem.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import mentoring.directory.PersonId;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.Pin;

/**
 * Puts those who are pinned beside what the others were matched to. The rest is the optimum of all as long as the pins hold: whatever keeps
 * them has the same points of theirs, and seats everybody else in the rest.
 */
final class Pinning {
    private final Instance whole;
    private final List<Pin> pins;

    private Pinning(Instance whole) {
        this.whole = whole;
        pins = whole.policy().pins();
    }

    static Pinning of(Instance whole) {
        return new Pinning(whole);
    }

    int tandems() {
        return pins.size();
    }

    /** The match of everybody. */
    Match beside(Match rest) {
        if (pins.isEmpty()) {
            return rest;
        }
        List<Proposal> pinned = proposals();
        List<Proposal> all =
                Stream.concat(pinned.stream(), rest.proposals().stream()).toList();
        long points = pinned.stream().mapToLong(Proposal::points).sum();
        Set<PersonId> seated = new HashSet<>();
        pins.forEach(pin -> seated.add(pin.mentor()));
        return new Match(
                all,
                rest.leftOut().stream()
                        .filter(one -> !seated.contains(one.person()))
                        .toList(),
                rest.obstacles(),
                rest.points() + points,
                rest.bound() + points,
                rest.proven(),
                Digest.of(all),
                certificate(
                        rest.certificate(),
                        rest.proof() == null ? ProvingPrices.SEAT : rest.proof().seat(),
                        Digest.of(all)),
                rest.prices() == null ? null : prices(rest.prices(), pinned),
                rest.proof());
    }

    /**
     * The certificate of everybody: the pinned count the same on both sides. Pins that may not be are counted among the violations.
     *
     * @param seat what one counts
     * @param result the digest of who is with whom
     */
    Certificate certificate(Certificate rest, long seat, String result) {
        if (pins.isEmpty()) {
            return rest;
        }
        PinCount count = PinCount.of(whole, pins);
        long worth = seat * count.seated() + count.points();
        return new Certificate(
                InputDigest.of(whole),
                result,
                rest.seated() + count.seated(),
                rest.points() + count.points(),
                rest.primal() + worth,
                rest.dual() + worth,
                rest.eligiblePairs(),
                rest.violations() + count.unlawful());
    }

    /** How many mentees are not with whom they are pinned to. */
    long missing(Map<PersonId, PersonId> mentorOf) {
        return pins.stream()
                .flatMap(pin ->
                        pin.mentees().stream().filter(mentee -> !pin.mentor().equals(mentorOf.get(mentee))))
                .count();
    }

    /** How many of the pinned triads are not there. */
    long missingTriads(Map<PersonId, List<PersonId>> menteesOf) {
        return pins.stream().filter(pin -> !isThere(pin, menteesOf)).count();
    }

    /** Who is with whom, and not because of a pin. */
    Map<PersonId, PersonId> others(Map<PersonId, PersonId> mentorOf) {
        Map<PersonId, PersonId> others = new HashMap<>(mentorOf);
        pins.forEach(pin -> pin.mentees().forEach(mentee -> others.remove(mentee, pin.mentor())));
        return others;
    }

    /** As of pairs. */
    Map<PersonId, List<PersonId>> otherTriads(Map<PersonId, List<PersonId>> menteesOf) {
        Map<PersonId, List<PersonId>> others = new HashMap<>(menteesOf);
        pins.stream().filter(pin -> isThere(pin, menteesOf)).map(Pin::mentor).forEach(others::remove);
        return others;
    }

    private static boolean isThere(Pin pin, Map<PersonId, List<PersonId>> menteesOf) {
        return new Pin(pin.mentor(), menteesOf.getOrDefault(pin.mentor(), List.of())).equals(pin);
    }

    /** Those of the others with the pinned. */
    Map<PersonId, PersonId> everybody(Map<PersonId, PersonId> others) {
        Map<PersonId, PersonId> everybody = new HashMap<>(others);
        pins.forEach(pin -> pin.mentees().forEach(mentee -> everybody.put(mentee, pin.mentor())));
        return everybody;
    }

    private List<Proposal> proposals() {
        Explainer explainer = new Explainer(whole.formation(), whole.policy());
        Map<PersonId, Mentor> mentors = new HashMap<>();
        whole.mentors().forEach(mentor -> mentors.put(mentor.person(), mentor));
        Map<PersonId, Mentee> mentees = new HashMap<>();
        whole.mentees().forEach(mentee -> mentees.put(mentee.person(), mentee));
        List<Proposal> proposals = new ArrayList<>();
        for (Pin pin : pins) {
            proposals.add(explainer.propose(
                    Objects.requireNonNull(mentors.get(pin.mentor()), "a pinned mentor who is not there"),
                    pin.mentees().stream().map(mentees::get).toList()));
        }
        return proposals;
    }

    private static ProvingPrices prices(ProvingPrices rest, List<Proposal> pinned) {
        Map<PersonId, Long> ofMentees = new HashMap<>(rest.ofMentees());
        pinned.forEach(one -> ofMentees.put(one.mentees().get(0), ProvingPrices.SEAT + one.points()));
        return new ProvingPrices(ofMentees, rest.ofSeats());
    }
}
