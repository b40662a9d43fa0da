package mentoring.tandem.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.directory.PersonId;
import mentoring.programme.WaveId;
import mentoring.programme.boundary.WaveView;
import mentoring.programme.boundary.Waves;
import mentoring.shared.Caller;
import mentoring.shared.IllegalTransition;
import mentoring.shared.InvalidInput;
import mentoring.shared.NotAllowed;
import mentoring.shared.NotFound;
import mentoring.shared.Phrase;
import mentoring.shared.Role;
import mentoring.shared.StaleVersion;
import mentoring.tandem.TandemId;
import mentoring.tandem.TandemRefused;
import mentoring.tandem.TandemState;
import mentoring.tandem.control.PairingTurns;
import mentoring.tandem.control.Proposing;
import mentoring.tandem.control.StoredTandems;
import mentoring.tandem.control.Swapping;
import mentoring.tandem.control.Swapping.Worked;
import mentoring.tandem.entity.Tandem;

/** Programme managers give proposals other mentors by hand, under the rules of the matcher, and see what it costs. */
@Stateless
public class Swaps {
    @Inject
    Waves waves;

    @Inject
    PairingTurns turns;

    @Inject
    Proposing proposing;

    @Inject
    StoredTandems stored;

    @Inject
    Swapping swapping;

    /**
     * Exchanges the mentors of two proposals, or gives one a mentor who has a seat left: the old proposals are DISSOLVED without fault and
     * others take their place, in one transaction. A preview changes nothing.
     *
     * <p>Refusals: {@code not-found} for the wave or a tandem that is not of it, {@code not-allowed} (programme managers of its subsidiary
     * only), {@code wave-not-pairable}, {@code pairing-running}, {@code invalid-input} unless either another tandem or another mentor is
     * named, {@code stale-version} when a tandem has changed since it was read, {@code illegal-transition} unless all are proposed, {@code
     * not-in-the-pool} for who has left or has no seat left; {@code mentor-not-certified} and {@code pairing-rule-broken} with the rule,
     * which a preview answers instead of refusing.
     */
    public SwapView swap(Caller caller, WaveId id, NewSwap request) {
        mustManage(caller, waves.get(caller, id));
        mustNameOne(request);
        if (!request.previews()) {
            turns.take(id);
        }
        WaveView wave = waves.known(id);
        proposing.mustBePairable(wave);
        Worked worked = swapping.work(wave, mentors(request, tandems(id, request)));
        return request.previews()
                ? SwapView.preview(id, worked.tandems())
                : SwapView.made(id, worked.tandems(), swapping.make(wave, worked, caller.subject()));
    }

    /** Held until the transaction ends, unless it is but a preview. */
    private Map<TandemId, Tandem> tandems(WaveId wave, NewSwap request) {
        List<SwapPart> parts = parts(request);
        List<TandemId> ids = parts.stream().map(SwapPart::tandem).toList();
        Map<TandemId, Tandem> found = (request.previews() ? stored.find(ids) : stored.hold(ids))
                .stream()
                        .filter(tandem -> tandem.wave().equals(wave))
                        .collect(Collectors.toMap(Tandem::id, Function.identity()));
        for (SwapPart part : parts) {
            Tandem tandem = found.get(part.tandem());
            if (tandem == null) {
                throw NotFound.of("tandem", part.tandem().value());
            }
            StaleVersion.check(part.version(), tandem.version());
            Set<TandemState> open =
                    tandem.state() == TandemState.PROPOSED ? tandem.state().next() : Set.of();
            IllegalTransition.check("tandem", tandem.state(), TandemState.DISSOLVED, open);
        }
        return found;
    }

    private static Map<Tandem, PersonId> mentors(NewSwap request, Map<TandemId, Tandem> tandems) {
        Tandem one = tandems.get(request.tandem().tandem());
        Tandem other =
                request.with() == null ? null : tandems.get(request.with().tandem());
        PersonId mentor = other == null ? request.mentor() : other.mentor();
        if (one.mentor().equals(mentor)) {
            throw InvalidInput.at(
                    other == null ? "mentor" : "with", new Phrase(TandemRefused.class, "swap.same-mentor"));
        }
        return other == null ? Map.of(one, mentor) : Map.of(one, mentor, other, one.mentor());
    }

    private static List<SwapPart> parts(NewSwap request) {
        return Stream.of(request.tandem(), request.with())
                .filter(Objects::nonNull)
                .toList();
    }

    private static void mustNameOne(NewSwap request) {
        if ((request.with() == null) == (request.mentor() == null)) {
            throw InvalidInput.at("with", new Phrase(TandemRefused.class, "swap.one-of-two"));
        }
    }

    private static void mustManage(Caller caller, WaveView wave) {
        if (!caller.may(wave.subsidiary(), Role.PROGRAMME_MANAGER)) {
            throw NotAllowed.needs(wave.subsidiary(), Role.PROGRAMME_MANAGER);
        }
    }
}
