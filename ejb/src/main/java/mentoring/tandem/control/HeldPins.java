package mentoring.tandem.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mentoring.directory.PersonId;
import mentoring.programme.Formation;
import mentoring.shared.Localised;
import mentoring.tandem.PinOutcome;
import mentoring.tandem.PinState;
import mentoring.tandem.entity.Tandem;
import mentoring.tandem.matching.rule.HardRule;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.Pin;
import mentoring.tandem.matching.rule.Policy;
import mentoring.tandem.matching.rule.RuleTexts;

/**
 * Which pins of a wave hold among the people of a pool: those whose people are all there, have the seats and may be together today. The
 * others wait, and whom they are about is matched like everybody else. The oldest pins take their seats first.
 */
final class HeldPins {
    private final Formation formation;
    private final Policy policy;
    private final Map<PersonId, Mentor> mentors;
    private final Map<PersonId, Mentee> mentees;
    private final Map<PersonId, Integer> taken = new HashMap<>();
    private final List<PinOutcome> outcomes = new ArrayList<>();

    /** @param policy without pins */
    HeldPins(Formation formation, Policy policy, Collection<Mentor> mentors, Collection<Mentee> mentees) {
        this.formation = formation;
        this.policy = policy;
        this.mentors = mentors.stream().collect(Collectors.toMap(Mentor::person, Function.identity()));
        this.mentees = mentees.stream().collect(Collectors.toMap(Mentee::person, Function.identity()));
    }

    /** @param seated the wave's tandems that occupy people of the pool */
    List<PinOutcome> of(List<Pin> pins, Collection<Tandem> seated) {
        Set<Pin> standing = seated.stream()
                .filter(tandem -> tandem.state().isLive())
                .map(HeldPins::pin)
                .collect(Collectors.toSet());
        pins.forEach(pin -> outcomes.add(
                standing.contains(pin)
                        ? new PinOutcome(pin.mentor(), pin.mentees(), PinState.STANDING, null, null)
                        : of(pin)));
        return List.copyOf(outcomes);
    }

    static Set<Pin> held(List<PinOutcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.state() == PinState.SEATED)
                .map(outcome -> new Pin(outcome.mentor(), outcome.mentees()))
                .collect(Collectors.toSet());
    }

    static Pin pin(Tandem tandem) {
        return new Pin(tandem.mentor(), tandem.menteeIds());
    }

    private PinOutcome of(Pin pin) {
        Mentor mentor = mentors.get(pin.mentor());
        if (mentor == null || !mentees.keySet().containsAll(pin.mentees())) {
            return waits(pin, "not-in-the-pool", RuleTexts.of("pin.not-in-the-pool"));
        }
        int before = taken.getOrDefault(pin.mentor(), 0);
        if (before + pin.mentees().size() > mentor.seats()) {
            return waits(pin, "too-few-seats", RuleTexts.of("pin.too-few-seats"));
        }
        List<Mentee> who = pin.mentees().stream().map(mentees::get).toList();
        Optional<HardRule<?>> broken = policy.firstBroken(formation, mentor, who);
        if (broken.isPresent()) {
            return waits(pin, broken.get().code(), broken.get().title());
        }
        taken.put(pin.mentor(), before + who.size());
        return new PinOutcome(pin.mentor(), pin.mentees(), PinState.SEATED, null, null);
    }

    private static PinOutcome waits(Pin pin, String reason, Localised text) {
        return new PinOutcome(pin.mentor(), pin.mentees(), PinState.WAITING, reason, text);
    }
}
