package mentoring.tandem.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import mentoring.directory.PersonId;
import mentoring.directory.boundary.People;
import mentoring.directory.boundary.PersonView;
import mentoring.directory.boundary.Subsidiaries;
import mentoring.directory.boundary.SubsidiaryView;
import mentoring.shared.Caller;
import mentoring.shared.IllegalTransition;
import mentoring.shared.InvalidInput;
import mentoring.shared.NotFound;
import mentoring.shared.Page;
import mentoring.shared.PageRequest;
import mentoring.shared.Phrase;
import mentoring.shared.StaleVersion;
import mentoring.shared.SubsidiaryCode;
import mentoring.tandem.ExclusionId;
import mentoring.tandem.ExclusionState;
import mentoring.tandem.TandemRefused;
import mentoring.tandem.control.StoredExclusions;
import mentoring.tandem.entity.Exclusion;
import mentoring.tandem.matching.rule.Couple;

/**
 * Whom HR keeps apart: known to the programme managers and HR of the subsidiary alone. No participant is told, neither that there is an
 * exclusion nor why.
 */
@Stateless
public class PairingExclusions {
    @Inject
    StoredExclusions stored;

    @Inject
    People people;

    @Inject
    Subsidiaries subsidiaries;

    @Inject
    Clock clock;

    /**
     * Keeps two people apart from the next pairing on; tandems that there are stay.
     *
     * <p>Refusals: {@code not-allowed} (programme managers and HR only), {@code not-found} for a person who is not of the caller's scope,
     * {@code invalid-input} for one person twice, {@code already-excluded}.
     */
    public ExclusionView exclude(Caller caller, NewExclusion request) {
        caller.mustBe(Sight.OVERSEERS);
        if (request.one().equals(request.other())) {
            throw InvalidInput.at("other", new Phrase(TandemRefused.class, "exclusion.of-two"));
        }
        SubsidiaryCode subsidiary = home(caller, request.one());
        home(caller, request.other());
        Couple couple = Couple.of(request.one(), request.other());
        if (stored.isInForce(couple)) {
            throw TandemRefused.alreadyExcluded(request.one(), request.other());
        }
        Exclusion exclusion = new Exclusion(couple, subsidiary, request.reason(), caller.subject(), clock.instant());
        stored.add(exclusion);
        return ExclusionView.of(exclusion);
    }

    /** The exclusions of the caller's subsidiaries, those lifted included; {@code not-allowed}. */
    public Page<ExclusionView> list(Caller caller, PageRequest page) {
        caller.mustBe(Sight.OVERSEERS);
        List<SubsidiaryCode> own = subsidiaries.cascade().stream()
                .map(SubsidiaryView::code)
                .filter(code -> caller.may(code, Sight.OVERSEERS))
                .toList();
        List<ExclusionView> views = own.isEmpty()
                ? List.of()
                : stored.of(own, page).stream().map(ExclusionView::of).toList();
        return Page.of(views, page, view -> view.id().value());
    }

    /** One of them: {@code not-allowed}, {@code not-found} outside the scope. */
    public ExclusionView get(Caller caller, ExclusionId id) {
        return ExclusionView.of(find(caller, id));
    }

    /**
     * Lifts an exclusion: the two may be proposed to one another again.
     *
     * <p>Refusals: {@code not-allowed}, {@code not-found}, {@code stale-version}, {@code illegal-transition} for one that is lifted already.
     *
     * @param version as the caller read it
     */
    public ExclusionView changeState(Caller caller, ExclusionId id, long version, ExclusionState to) {
        Exclusion exclusion = find(caller, id);
        StaleVersion.check(version, exclusion.version());
        if (exclusion.state() != to) {
            IllegalTransition.check(
                    "exclusion", exclusion.state(), to, exclusion.state().next());
            exclusion.lift(caller.subject(), clock.instant());
            stored.flush();
        }
        return ExclusionView.of(exclusion);
    }

    private Exclusion find(Caller caller, ExclusionId id) {
        caller.mustBe(Sight.OVERSEERS);
        return stored.find(id)
                .filter(exclusion -> caller.may(exclusion.subsidiary(), Sight.OVERSEERS))
                .orElseThrow(() -> NotFound.of("exclusion", id.value()));
    }

    private SubsidiaryCode home(Caller caller, PersonId id) {
        Map<PersonId, PersonView> found = people.known(List.of(id));
        PersonView person = found.get(id);
        if (person == null || !caller.may(person.subsidiary(), Sight.OVERSEERS)) {
            throw NotFound.of("person", id.value());
        }
        return person.subsidiary();
    }
}
