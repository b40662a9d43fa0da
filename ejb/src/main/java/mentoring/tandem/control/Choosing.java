package mentoring.tandem.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.directory.PersonId;
import mentoring.enrolment.Side;
import mentoring.enrolment.boundary.EnrolmentView;
import mentoring.enrolment.boundary.Enrolments;
import mentoring.programme.boundary.WaveView;
import mentoring.tandem.TandemRefused;
import mentoring.tandem.matching.rule.Policy;
import mentoring.tandem.matching.rule.Terms;

/** Gathers what one mentee's choice needs to know, and no more: a wave holds thousands, and each of them may choose in the same minute. */
@Dependent
public class Choosing {
    @Inject
    Enrolments enrolments;

    @Inject
    EffectivePolicies policies;

    @Inject
    Pools pools;

    @Inject
    StoredTandems tandems;

    @Inject
    SeatsTaken seats;

    @Inject
    KeptSeats kept;

    @Inject
    StoredDecisions decisions;

    /**
     * The mentee and every mentor with a seat left.
     *
     * <p>Refuses with {@code not-in-the-pool} who is not enrolled as a mentee, with {@code already-in-a-tandem} who has one.
     */
    public Choice among(WaveView wave, PersonId mentee) {
        EnrolmentView own = own(wave, mentee, enrolments.live(wave.id(), List.of(mentee)));
        List<EnrolmentView> offers = enrolments.pool(wave.id(), Side.MENTOR);
        Decided decided = decisions.of(wave.id());
        Map<PersonId, Integer> gone = seats.of(wave.id());
        kept.of(wave, decided.pins(), mentee).forEach((mentor, count) -> gone.merge(mentor, count, Integer::sum));
        return choice(wave, own, offers, gone, decided);
    }

    /**
     * The mentee and one mentor, whose seats are all those that they offer: how many are taken changes while it is looked at.
     *
     * <p>Refuses as {@link #among} does, and with {@code seat-taken} before any rule is asked: that is what nearly all hear who want the
     * same mentor in the same minute.
     */
    public Choice between(WaveView wave, PersonId mentee, PersonId mentor) {
        Decided decided = decisions.of(wave.id());
        Set<PersonId> people = new HashSet<>(Set.of(mentee));
        people.add(mentor);
        decided.pinnedTo(mentee).ifPresent(people::add);
        List<EnrolmentView> all = enrolments.live(wave.id(), people);
        EnrolmentView own = own(wave, mentee, all);
        List<EnrolmentView> offers =
                all.stream().filter(it -> it.side() == Side.MENTOR).toList();
        offers.stream()
                .filter(offer -> offer.person().equals(mentor))
                .forEach(offer -> mustHaveSeat(wave, offer.capacity(), mentor, 0));
        return choice(wave, own, offers, goneOfOthers(wave, offers, mentor), decided);
    }

    private Map<PersonId, Integer> goneOfOthers(WaveView wave, List<EnrolmentView> offers, PersonId mentor) {
        return offers.stream()
                .map(EnrolmentView::person)
                .filter(other -> !other.equals(mentor))
                .collect(Collectors.toMap(other -> other, other -> seats.of(wave.id(), other)));
    }

    /** For who holds the wave's turn: true when programme managers have decided on the wave since. */
    public boolean isOutdated(WaveView wave, Choice choice) {
        return !decisions.of(wave.id()).ids().equals(choice.decided().ids());
    }

    /**
     * For who holds the wave's turn: refuses with {@code already-in-a-tandem} and {@code seat-taken}, and with {@code not-in-the-pool} who has
     * withdrawn since.
     */
    public void mustStillHold(WaveView wave, Choice choice, PersonId mentor) {
        mustBeFree(wave, choice.mentee());
        choice.mustStand(enrolments.live(choice.enrolments()), mentor);
        int others = kept.of(wave, choice.decided().pins(), choice.mentee()).getOrDefault(mentor, 0);
        mustHaveSeat(wave, choice.seats(mentor), mentor, others);
    }

    private void mustHaveSeat(WaveView wave, int offered, PersonId mentor, int kept) {
        if (offered <= seats.of(wave.id(), mentor) + kept) {
            throw TandemRefused.seatTaken(mentor);
        }
    }

    private EnrolmentView own(WaveView wave, PersonId mentee, List<EnrolmentView> some) {
        EnrolmentView own = some.stream()
                .filter(it -> it.person().equals(mentee) && it.side() == Side.MENTEE)
                .findFirst()
                .orElseThrow(() -> TandemRefused.notInThePool(mentee, Side.MENTEE));
        mustBeFree(wave, mentee);
        return own;
    }

    private void mustBeFree(WaveView wave, PersonId mentee) {
        if (seats.isSeated(wave.id(), mentee)) {
            throw TandemRefused.alreadyInATandem();
        }
    }

    private Choice choice(
            WaveView wave,
            EnrolmentView own,
            List<EnrolmentView> offers,
            Map<PersonId, Integer> gone,
            Decided decided) {
        Terms terms = policies.of(wave).terms();
        Occupation occupation = Occupation.of(gone, tandems.ofMentee(wave.id(), own.person()));
        List<EnrolmentView> enrolled =
                Stream.concat(offers.stream(), Stream.of(own)).toList();
        Pool pool = pools.among(wave, terms, enrolled, occupation, decided);
        return new Choice(own.person(), pool, Policy.of(terms, pool.known()), decided);
    }
}
