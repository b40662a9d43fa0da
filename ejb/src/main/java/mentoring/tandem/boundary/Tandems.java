package mentoring.tandem.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mentoring.directory.DirectoryRefused;
import mentoring.directory.PersonId;
import mentoring.directory.boundary.People;
import mentoring.programme.WaveId;
import mentoring.programme.WaveState;
import mentoring.programme.boundary.WaveView;
import mentoring.programme.boundary.Waves;
import mentoring.shared.Caller;
import mentoring.shared.InvalidInput;
import mentoring.shared.NotAllowed;
import mentoring.shared.NotFound;
import mentoring.shared.Page;
import mentoring.shared.PageRequest;
import mentoring.shared.Phrase;
import mentoring.shared.StaleVersion;
import mentoring.tandem.Decision;
import mentoring.tandem.TandemId;
import mentoring.tandem.TandemRefused;
import mentoring.tandem.TandemState;
import mentoring.tandem.control.PairingTurns;
import mentoring.tandem.control.StoredTandems;
import mentoring.tandem.control.TandemNews;
import mentoring.tandem.entity.AgreedCharter;
import mentoring.tandem.entity.Answer;
import mentoring.tandem.entity.Tandem;

/** What happens to a tandem once it is proposed. Members see their own tandems; programme managers and HR those of their scope. */
@Stateless
public class Tandems {
    private static final Set<TandemState> BY_HAND =
            Set.of(TandemState.PAUSED, TandemState.ACTIVE, TandemState.COMPLETED, TandemState.DISSOLVED);

    @Inject
    StoredTandems stored;

    @Inject
    PairingTurns turns;

    @Inject
    Sight sight;

    @Inject
    TandemReader reader;

    @Inject
    TandemNews news;

    @Inject
    People people;

    @Inject
    Waves waves;

    @Inject
    Clock clock;

    /** The tandems of a wave in order of their ids: all in one's scope, or one's own. Refusals: {@code not-found} for the wave. */
    public Page<TandemView> list(Caller caller, WaveId wave, PageRequest page) {
        WaveView known = waves.known(wave);
        if (caller.may(known.subsidiary(), Sight.OVERSEERS)) {
            return page(stored.ofWave(wave, page), Reader.OF_ALL, page);
        }
        PersonId self = member(caller, known);
        List<Tandem> own = stored.ofWave(wave, self, page);
        if (own.isEmpty() && !caller.holdsFor(known.subsidiary())) {
            throw NotFound.of("wave", wave.value());
        }
        return page(own, Reader.member(self), page);
    }

    /** One tandem; {@code not-found} for who is neither a member nor responsible for it. */
    public TandemView get(Caller caller, TandemId id) {
        Seen seen = sight.find(caller, id);
        return reader.view(seen.tandem(), seen.reader());
    }

    /**
     * A mentee accepts or declines the proposal, or the mentor whom the mentee has chosen. The last acceptance makes it ACCEPTED, one decline
     * makes it DECLINED.
     *
     * <p>Refusals: {@code not-found}, {@code not-allowed} for anybody who is not asked, {@code illegal-transition} unless proposed,
     * {@code response-already-given}, {@code invalid-input} for a decline without reason or an acceptance with one.
     */
    public TandemView respond(Caller caller, TandemId id, Response response) {
        Answer answer = answer(response, clock.instant());
        Seen seen = sight.hold(caller, id);
        Tandem tandem = seen.tandem();
        TandemState from = tandem.state();
        tandem.respond(seen.memberOr("a mentee of the tandem"), answer);
        return changed(tandem, from, caller.subject(), seen.reader());
    }

    /**
     * The mentor puts the charter down for all to sign; a new one voids the signatures given so far.
     *
     * <p>Refusals: {@code not-found}, {@code not-allowed} for anybody but the mentor, {@code illegal-transition} unless ACCEPTED,
     * {@code stale-version}.
     */
    public TandemView agreeCharter(Caller caller, TandemId id, long version, Charter charter) {
        Seen seen = sight.hold(caller, id);
        Tandem tandem = seen.tandem();
        StaleVersion.check(version, tandem.version());
        PersonId mentor = seen.memberOr("the mentor of the tandem");
        tandem.agree(mentor, new AgreedCharter(charter.goals(), charter.rhythm(), clock.instant()));
        return changed(tandem, tandem.state(), caller.subject(), seen.reader());
    }

    /**
     * A member, mentor or mentee, signs the charter; the last signature makes the tandem CHARTERED.
     *
     * <p>Refusals: {@code not-found}, {@code not-allowed} for who is not a member, {@code charter-not-agreed} before the mentor has put it
     * down, {@code charter-already-signed}, {@code illegal-transition} unless ACCEPTED.
     */
    public TandemView sign(Caller caller, TandemId id) {
        Seen seen = sight.hold(caller, id);
        Tandem tandem = seen.tandem();
        TandemState from = tandem.state();
        tandem.sign(seen.memberOr("a member of the tandem"), clock.instant());
        return changed(tandem, from, caller.subject(), seen.reader());
    }

    /**
     * Pauses, resumes, completes or dissolves a tandem. Members and those responsible for it do the first three, the latter alone the last.
     *
     * <p>Refusals: {@code not-found}, {@code not-allowed}, {@code stale-version}, {@code illegal-transition}, {@code invalid-input} for a
     * state that is not reached by hand. ACTIVE by hand is the end of a pause: the first session alone starts a tandem.
     */
    public TandemView changeState(Caller caller, TandemId id, long version, StateChange change) {
        Seen seen = sight.hold(caller, id);
        Tandem tandem = seen.tandem();
        StaleVersion.check(version, tandem.version());
        TandemState from = tandem.state();
        byHand(seen, change);
        return changed(tandem, from, caller.subject(), seen.reader());
    }

    private void byHand(Seen seen, StateChange change) {
        TandemState to = change.state();
        if (!BY_HAND.contains(to)) {
            throw InvalidInput.at(
                    "state",
                    new Phrase(
                            TandemRefused.class,
                            "state.by-hand",
                            Map.of("accepted", BY_HAND.stream().sorted().toList())));
        }
        if (to == TandemState.DISSOLVED && !seen.reader().oversees()) {
            throw NotAllowed.needs(Sight.OVERSEERS);
        }
        if (to == TandemState.ACTIVE) {
            seen.tandem().resume(clock.instant());
        } else {
            seen.tandem().moveTo(to, change.reason(), clock.instant());
        }
    }

    /** For other capabilities, without scope: {@code not-found} when there is none. */
    public TandemView known(TandemId id) {
        return reader.view(stored.find(id).orElseThrow(() -> NotFound.of("tandem", id.value())), Reader.OF_ALL);
    }

    /** For other capabilities, without scope: all tandems of the wave in order of their ids, ended ones included. */
    public List<TandemView> ofWave(WaveId wave) {
        return reader.views(stored.ofWave(wave), Reader.OF_ALL);
    }

    /**
     * For the session capability: the first session is scheduled, so the tandem is ACTIVE; nothing happens when it is already. The first
     * tandem to start takes its wave from PAIRED to RUNNING.
     *
     * <p>Refusals: {@code illegal-transition} out of any other state than CHARTERED and ACTIVE.
     *
     * @param actor the subject that scheduled
     */
    public TandemView activate(TandemId id, String actor) {
        Tandem tandem = held(id);
        TandemState from = tandem.state();
        if (from != TandemState.ACTIVE) {
            tandem.start(clock.instant());
            startWave(tandem.wave(), actor);
        }
        return changed(tandem, from, actor, Reader.OF_ALL);
    }

    private void startWave(WaveId wave, String actor) {
        turns.take(wave);
        if (waves.known(wave).state() == WaveState.PAIRED) {
            waves.advance(wave, WaveState.RUNNING, actor);
        }
    }

    // To somebody whom no directory knows a wave of elsewhere does not exist, any more than to somebody it knows.
    private PersonId member(Caller caller, WaveView wave) {
        try {
            return people.of(caller).id();
        } catch (DirectoryRefused nobody) {
            throw caller.holdsFor(wave.subsidiary())
                    ? nobody
                    : NotFound.of("wave", wave.id().value());
        }
    }

    private Page<TandemView> page(List<Tandem> tandems, Reader eyes, PageRequest page) {
        return Page.of(reader.views(tandems, eyes), page, view -> view.id().value());
    }

    private Tandem held(TandemId id) {
        return stored.hold(id).orElseThrow(() -> NotFound.of("tandem", id.value()));
    }

    private TandemView changed(Tandem tandem, TandemState from, String actor, Reader eyes) {
        stored.flush();
        news.changed(tandem, from, actor);
        return reader.view(tandem, eyes);
    }

    private static Answer answer(Response response, Instant now) {
        if (response.decision() == Decision.DECLINE) {
            if (response.reason() == null) {
                throw InvalidInput.at("reason", new Phrase(TandemRefused.class, "reason.missing"));
            }
            return Answer.decline(response.reason(), response.comment(), now);
        }
        if (response.reason() != null || response.comment() != null) {
            throw InvalidInput.at("reason", new Phrase(TandemRefused.class, "reason.of-decline"));
        }
        return Answer.accept(now);
    }
}
