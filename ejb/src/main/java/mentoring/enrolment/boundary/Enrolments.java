package mentoring.enrolment.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import mentoring.directory.PersonId;
import mentoring.directory.boundary.People;
import mentoring.directory.boundary.PersonView;
import mentoring.directory.boundary.Subsidiaries;
import mentoring.enrolment.EnrolmentId;
import mentoring.enrolment.EnrolmentState;
import mentoring.enrolment.Side;
import mentoring.enrolment.control.EnrolmentTransitions;
import mentoring.enrolment.control.Participation;
import mentoring.enrolment.control.StoredEnrolments;
import mentoring.enrolment.control.TopicRanking;
import mentoring.enrolment.entity.Enrolment;
import mentoring.enrolment.entity.Wishes;
import mentoring.programme.Topic;
import mentoring.programme.WaveId;
import mentoring.programme.boundary.Programmes;
import mentoring.programme.boundary.WaveView;
import mentoring.programme.boundary.Waves;
import mentoring.shared.Caller;
import mentoring.shared.NotFound;
import mentoring.shared.Page;
import mentoring.shared.PageRequest;
import mentoring.shared.StaleVersion;

/** People enrol in waves and withdraw. */
@Stateless
public class Enrolments {
    @Inject
    StoredEnrolments stored;

    @Inject
    Applicants applicants;

    @Inject
    People people;

    @Inject
    Subsidiaries subsidiaries;

    @Inject
    Programmes programmes;

    @Inject
    Waves waves;

    @Inject
    Clock clock;

    @Inject
    EnrolmentTransitions transitions;

    /**
     * A person takes part in a wave while its enrolment window is open, by the calendar of its subsidiary: the caller, or whom a manager
     * of that subsidiary names.
     *
     * <p>Refusals: {@code not-found} (wave, or person out of the caller's scope), {@code not-allowed} (another person without the role),
     * {@code person-unknown}, {@code enrolment-shut}, {@code wave-not-open}, {@code enrolment-window-not-open}, {@code
     * enrolment-window-closed}, {@code already-enrolled}, {@code topic-chosen-twice}, {@code priorities-not-ranked}, {@code capacity-of-mentee}, {@code
     * capacity-below-formation}, {@code consent-missing}, {@code person-departed}, {@code not-in-population}, {@code mentor-in-comex},
     * {@code unknown-topic}.
     */
    public EnrolmentView enrol(Caller caller, WaveId waveId, EnrolmentRequest request) {
        WaveView wave = waves.get(caller, waveId);
        PersonView person = applicants.toEnrol(caller, wave, request.person());
        mustBeEnrolling(wave);
        stored.mustNotHaveLive(waveId, person.id());
        Wishes wishes = request.wishes(wave.formation());
        Participation.needsConsent(request.consent());
        Participation.isOpenTo(person, wishes.side(), wave, isInPopulation(person, wave));
        TopicRanking.mustBeOffered(wishes.topics(), topicsOf(wave));
        Enrolment enrolment = new Enrolment(waveId, person.id(), wishes, caller.subject(), clock.instant());
        stored.add(enrolment);
        transitions.announce(enrolment, null, wave, caller);
        return EnrolmentView.of(enrolment);
    }

    /**
     * A person takes no part any more, at any time: the person, or a manager of the wave's subsidiary on the person's behalf.
     *
     * <p>Refusals: {@code not-found}, {@code not-allowed}, {@code stale-version}, {@code illegal-transition} when already withdrawn.
     *
     * @param version the one the caller has read
     * @param reason up to 500 characters, or null
     */
    public EnrolmentView withdraw(Caller caller, EnrolmentId id, long version, String reason) {
        Enrolment enrolment = visible(caller, id);
        WaveView wave = waves.known(enrolment.wave());
        applicants.mustBeAbleToWithdraw(caller, wave, enrolment.person());
        StaleVersion.check(version, enrolment.version());
        EnrolmentState before = enrolment.state();
        enrolment.withdraw(reason, clock.instant());
        stored.flush();
        transitions.announce(enrolment, before, wave, caller);
        return EnrolmentView.of(enrolment);
    }

    /** One enrolment: one's own, or one of the scope's for managers; anything else is {@code not-found}. */
    public EnrolmentView get(Caller caller, EnrolmentId id) {
        return EnrolmentView.of(visible(caller, id));
    }

    /**
     * Enrolments of a wave in order of id, withdrawn ones included: all of them for managers of its subsidiary, one's own for others.
     *
     * <p>Refusals: {@code not-found} for a wave the caller does not see, {@code person-unknown}.
     *
     * @param side null for both
     */
    public Page<EnrolmentView> list(Caller caller, WaveId waveId, Side side, PageRequest page) {
        WaveView wave = waves.get(caller, waveId);
        PersonId only =
                applicants.reads(caller, wave) ? null : people.of(caller).id();
        List<EnrolmentView> found = stored.page(waveId, side, only, page).stream()
                .map(EnrolmentView::of)
                .toList();
        return Page.of(found, page, view -> view.id().value());
    }

    /** For other capabilities, without scope: everybody who takes part in the wave, in order of enrolment. */
    public List<EnrolmentView> pool(WaveId wave) {
        return stored.pool(wave).stream()
                .map(one -> EnrolmentView.of(wave, one))
                .toList();
    }

    /** For other capabilities, without scope: those who take part in the wave on one side, in order of enrolment. */
    public List<EnrolmentView> pool(WaveId wave, Side side) {
        return stored.pool(wave, side).stream().map(EnrolmentView::of).toList();
    }

    /** For other capabilities, without scope: those of certain people who take part in the wave. */
    public List<EnrolmentView> live(WaveId wave, Collection<PersonId> people) {
        return stored.live(wave, people).stream().map(EnrolmentView::of).toList();
    }

    /** For other capabilities: those of the enrolments that have not been withdrawn, as the database says at this moment. */
    public Set<EnrolmentId> live(Collection<EnrolmentId> enrolments) {
        return stored.live(enrolments);
    }

    /** For other capabilities: those who are enrolled in a wave now. */
    public Set<EnrolmentId> live(WaveId wave) {
        return stored.live(wave);
    }

    /** For other capabilities, without scope: {@code not-found} when there is none. */
    public EnrolmentView known(EnrolmentId id) {
        return stored.find(id).map(EnrolmentView::of).orElseThrow(() -> NotFound.of("enrolment", id.value()));
    }

    private Enrolment visible(Caller caller, EnrolmentId id) {
        return stored.find(id)
                .filter(found -> applicants.sees(caller, waves.known(found.wave()), found.person()))
                .orElseThrow(() -> NotFound.of("enrolment", id.value()));
    }

    private void mustBeEnrolling(WaveView wave) {
        waves.mustBeEnrolling(wave.id(), LocalDate.now(clock.withZone(subsidiaries.zone(wave.subsidiary()))));
    }

    private boolean isInPopulation(PersonView person, WaveView wave) {
        return people.isIn(person.id(), wave.subsidiary(), wave.population());
    }

    private List<String> topicsOf(WaveView wave) {
        return programmes.known(wave.programme()).topics().stream()
                .map(Topic::code)
                .toList();
    }
}
