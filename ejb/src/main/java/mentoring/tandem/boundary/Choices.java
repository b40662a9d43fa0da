package mentoring.tandem.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import mentoring.directory.PersonId;
import mentoring.directory.boundary.People;
import mentoring.directory.boundary.PersonView;
import mentoring.programme.WaveId;
import mentoring.programme.boundary.WaveView;
import mentoring.programme.boundary.Waves;
import mentoring.shared.Caller;
import mentoring.tandem.control.Choice;
import mentoring.tandem.control.ChoicePeriod;
import mentoring.tandem.control.Choosing;
import mentoring.tandem.control.PairingTurns;
import mentoring.tandem.control.Proposing;
import mentoring.tandem.control.StoredTandems;
import mentoring.tandem.entity.Tandem;
import mentoring.tandem.matching.Proposal;

/** Mentees choose their mentor from a short list, where their wave leaves it to them: first come, first served. */
@Stateless
public class Choices {
    @Inject
    Waves waves;

    @Inject
    People people;

    @Inject
    ChoicePeriod period;

    @Inject
    Choosing choosing;

    @Inject
    PairingTurns turns;

    @Inject
    Proposing proposing;

    @Inject
    StoredTandems stored;

    @Inject
    TandemReader reader;

    @Inject
    Clock clock;

    /**
     * The certified mentors with a seat left whom the caller may choose now; most points first.
     *
     * <p>Refusals: {@code not-found} for the wave, {@code person-unknown}, {@code person-ambiguous}, {@code choice-not-offered},
     * {@code wave-not-pairable}, {@code not-in-the-pool} for who is not enrolled as a mentee, {@code already-in-a-tandem}.
     */
    public ShortlistView shortlist(Caller caller, WaveId id) {
        WaveView wave = waves.get(caller, id);
        period.mustBeOn(wave);
        PersonId mentee = people.of(caller).id();
        List<Proposal> found = choosing.among(wave, mentee).shortlist();
        Map<PersonId, PersonView> known =
                people.known(found.stream().map(Proposal::mentor).toList());
        return new ShortlistView(
                id,
                mentee,
                found.stream()
                        .map(it -> ShortlistView.Offer.of(it, known.get(it.mentor())))
                        .toList());
    }

    /**
     * The caller takes a seat of a mentor: a tandem is proposed that they have accepted by this, and that the mentor answers.
     *
     * <p>Rules are asked before the wave's turn is held, because thousands may ask at once; who then holds it looks again at what others
     * may have taken meanwhile. So one seat is given once, on whichever node.
     *
     * <p>Refusals: those of {@link #shortlist}, {@code seat-taken} when others were first, {@code not-in-the-pool} for who is no mentor of
     * the wave, {@code mentor-not-certified}, {@code pairing-rule-broken} with the rule, {@code pairing-running} when the turn is not to be
     * had.
     */
    public TandemView choose(Caller caller, WaveId id, NewChoice request) {
        WaveView wave = waves.get(caller, id);
        period.mustBeOn(wave);
        PersonId mentee = people.of(caller).id();
        Choice choice = choosing.between(wave, mentee, request.mentor());
        choice.of(request.mentor());
        WaveView now = held(wave);
        Choice last = choosing.isOutdated(now, choice) ? choosing.between(now, mentee, request.mentor()) : choice;
        choosing.mustStillHold(now, last, request.mentor());
        return chosen(now, last, last.of(request.mentor()), caller.subject());
    }

    private WaveView held(WaveView read) {
        turns.take(read.id());
        WaveView now = waves.current(read.id());
        period.mustBeOn(now);
        return now;
    }

    private TandemView chosen(WaveView wave, Choice choice, Proposal proposal, String actor) {
        Tandem tandem = proposing.propose(wave, choice.pool(), proposal, actor);
        tandem.choose(choice.mentee(), clock.instant());
        stored.flush();
        return reader.view(tandem, Reader.member(choice.mentee()));
    }
}
