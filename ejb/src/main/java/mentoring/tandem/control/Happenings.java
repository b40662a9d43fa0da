package mentoring.tandem.control;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mentoring.directory.PersonId;
import mentoring.tandem.LeftOut;
import mentoring.tandem.MoveCause;
import mentoring.tandem.TandemState;
import mentoring.tandem.entity.Pairing;
import mentoring.tandem.entity.Tandem;
import mentoring.tandem.entity.TandemMember;
import mentoring.tandem.matching.rule.CertifiedMentor;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.Pin;

/** What has happened to the people of a wave since it was last paired: for each the cause that tells most. */
final class Happenings {
    private static final Map<TandemState, MoveCause> ENDS = new EnumMap<>(Map.of(
            TandemState.DECLINED, MoveCause.DECLINED,
            TandemState.LAPSED, MoveCause.LAPSED,
            TandemState.DISSOLVED, MoveCause.LEFT,
            TandemState.ENDED_BY_DEPARTURE, MoveCause.LEFT));

    private final Map<PersonId, MoveCause> causes = new HashMap<>();
    private final Set<PersonId> present = new HashSet<>();

    /**
     * @param all tandems of the wave, ended ones included
     * @param last pairing of the wave; empty when there was none
     */
    static Map<PersonId, MoveCause> of(
            Collection<Tandem> all, Reconsidered reconsidered, Optional<Pairing> last, Decided decided, Pool pool) {
        Happenings happenings = new Happenings(pool);
        happenings.ended(all, last.map(Pairing::ranAt).orElse(Instant.MIN));
        happenings.decided(reconsidered.open(), decided, pool);
        happenings.joined(all, last.map(pairing -> pairing.figures().leftOut()).orElse(List.of()), pool);
        happenings.gone(reconsidered.open());
        return Map.copyOf(happenings.causes);
    }

    private Happenings(Pool pool) {
        pool.mentors().stream().filter(Mentor::certified).map(Mentor::person).forEach(present::add);
        pool.mentees().stream().map(Mentee::person).forEach(present::add);
    }

    private void ended(Collection<Tandem> all, Instant since) {
        for (Tandem tandem : all) {
            if (ENDS.containsKey(tandem.state()) && !tandem.changedAt().isBefore(since)) {
                MoveCause cause = tandem.isReplaced() ? null : ENDS.get(tandem.state());
                members(tandem).forEach(person -> note(person, cause));
            }
        }
    }

    private void decided(Collection<Tandem> open, Decided decided, Pool pool) {
        Stream<Pin> apart = open.stream()
                .filter(tandem -> Reconsidered.contradicts(tandem, decided))
                .map(HeldPins::pin);
        Stream.concat(apart, HeldPins.held(pool.pins()).stream())
                .flatMap(pin -> Stream.concat(Stream.of(pin.mentor()), pin.mentees().stream()))
                .forEach(person -> note(person, MoveCause.DECIDED));
    }

    // Who was there and could not be seated has not joined; a mentor who has been certified since has.
    private void joined(Collection<Tandem> all, List<LeftOut> leftOut, Pool pool) {
        Set<PersonId> before = new HashSet<>();
        all.forEach(tandem -> members(tandem).forEach(before::add));
        String uncertified = new CertifiedMentor().reason();
        leftOut.stream()
                .filter(one -> !(one.reason().equals(uncertified)
                        && pool.mentor(one.person()).filter(Mentor::certified).isPresent()))
                .map(LeftOut::person)
                .forEach(before::add);
        present.stream().filter(person -> !before.contains(person)).forEach(person -> note(person, MoveCause.JOINED));
    }

    private void gone(Collection<Tandem> open) {
        open.stream()
                .flatMap(Happenings::members)
                .filter(person -> !present.contains(person))
                .forEach(person -> note(person, MoveCause.LEFT));
    }

    private void note(PersonId person, MoveCause cause) {
        if (cause != null) {
            causes.merge(person, cause, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
    }

    private static Stream<PersonId> members(Tandem tandem) {
        return tandem.members().stream().map(TandemMember::person);
    }
}
