package mentoring.tandem.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import mentoring.certification.boundary.MentorView;
import mentoring.certification.boundary.Mentors;
import mentoring.directory.PersonId;
import mentoring.directory.boundary.People;
import mentoring.directory.boundary.PersonView;
import mentoring.directory.boundary.Subsidiaries;
import mentoring.enrolment.Side;
import mentoring.enrolment.boundary.EnrolmentView;
import mentoring.enrolment.boundary.Enrolments;
import mentoring.programme.Topic;
import mentoring.programme.boundary.Programmes;
import mentoring.programme.boundary.WaveView;
import mentoring.shared.Localised;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;

/** Gathers what the rules of matching know about the people of a wave. */
@Dependent
public class Pools {
    @Inject
    Enrolments enrolments;

    @Inject
    People people;

    @Inject
    Mentors mentors;

    @Inject
    Programmes programmes;

    @Inject
    Subsidiaries subsidiaries;

    @Inject
    StoredTandems tandems;

    @Inject
    Clock clock;

    public Pool of(WaveView wave) {
        List<EnrolmentView> enrolled = enrolments.pool(wave.id());
        Map<PersonId, PersonView> known =
                people.known(enrolled.stream().map(EnrolmentView::person).toList());
        List<EnrolmentView> here = enrolled.stream()
                .filter(enrolment -> known.containsKey(enrolment.person()))
                .filter(enrolment -> known.get(enrolment.person()).isActive())
                .toList();
        Occupation occupation = new Occupation(tandems.ofWave(wave.id()));
        Profiles profiles = new Profiles(known, people.managementChains(persons(here)), topics(wave));
        return new Pool(
                offers(here, wave, profiles, occupation),
                requests(here, profiles, occupation),
                here.stream().collect(Collectors.toMap(EnrolmentView::person, EnrolmentView::id)),
                occupation.declined());
    }

    private List<Mentor> offers(List<EnrolmentView> here, WaveView wave, Profiles profiles, Occupation occupation) {
        List<EnrolmentView> offering = here.stream().filter(on(Side.MENTOR)).toList();
        Set<PersonId> certified = certified(offering, today(wave));
        return offering.stream()
                .map(it -> new Mentor(
                        profiles.of(it),
                        certified.contains(it.person()),
                        it.capacity() - occupation.seatsTaken(it.person())))
                .filter(mentor -> mentor.seats() > 0)
                .toList();
    }

    private static List<Mentee> requests(List<EnrolmentView> here, Profiles profiles, Occupation occupation) {
        return here.stream()
                .filter(on(Side.MENTEE))
                .filter(it -> !occupation.isSeated(it.person()))
                .map(it -> new Mentee(profiles.of(it)))
                .toList();
    }

    private Set<PersonId> certified(List<EnrolmentView> offering, LocalDate today) {
        return mentors.known(persons(offering)).values().stream()
                .filter(mentor -> mentor.certifiedOn(today))
                .map(MentorView::person)
                .collect(Collectors.toSet());
    }

    /** Days begin and end where the wave runs. */
    private LocalDate today(WaveView wave) {
        return LocalDate.now(clock.withZone(subsidiaries.zone(wave.subsidiary())));
    }

    private Map<String, Localised> topics(WaveView wave) {
        return programmes.known(wave.programme()).topics().stream()
                .collect(Collectors.toMap(Topic::code, Topic::title));
    }

    private static List<PersonId> persons(List<EnrolmentView> some) {
        return some.stream().map(EnrolmentView::person).toList();
    }

    private static Predicate<EnrolmentView> on(Side side) {
        return enrolment -> enrolment.side() == side;
    }
}
