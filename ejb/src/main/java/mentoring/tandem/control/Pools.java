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
import java.util.stream.Stream;
import mentoring.certification.boundary.Mentors;
import mentoring.directory.PersonId;
import mentoring.directory.Post;
import mentoring.directory.boundary.People;
import mentoring.directory.boundary.Subsidiaries;
import mentoring.enrolment.Side;
import mentoring.enrolment.boundary.EnrolmentView;
import mentoring.enrolment.boundary.Enrolments;
import mentoring.programme.Topic;
import mentoring.programme.boundary.Programmes;
import mentoring.programme.boundary.WaveView;
import mentoring.shared.Localised;
import mentoring.shared.SubsidiaryCode;
import mentoring.tandem.PinOutcome;
import mentoring.tandem.entity.Tandem;
import mentoring.tandem.matching.rule.Known;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.Policy;
import mentoring.tandem.matching.rule.Profile;
import mentoring.tandem.matching.rule.Terms;

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
    Acquaintances acquaintances;

    @Inject
    StoredDecisions decisions;

    @Inject
    Clock clock;

    /** @param terms of the wave's policy */
    public Pool of(WaveView wave, Terms terms) {
        return of(wave, terms, tandems.ofWave(wave.id()), decisions.of(wave.id()));
    }

    /**
     * As if the wave had only these tandems, and only this were decided on it.
     *
     * @param seated ended ones included
     */
    public Pool of(WaveView wave, Terms terms, List<Tandem> seated, Decided decided) {
        return among(wave, terms, enrolments.pool(wave.id()), new Occupation(seated), decided);
    }

    /** Of certain people of the wave alone. */
    Pool among(WaveView wave, Terms terms, List<EnrolmentView> enrolled, Occupation occupation, Decided decided) {
        Map<PersonId, Post> posts = people.posts(persons(enrolled));
        List<EnrolmentView> here = enrolled.stream()
                .filter(enrolment -> posts.containsKey(enrolment.person()))
                .filter(enrolment -> posts.get(enrolment.person()).active())
                .toList();
        HomeRules homes = HomeRules.of(wave.subsidiary(), terms, homes(posts), subsidiaries::policy);
        Profiles profiles = new Profiles(posts, people.managementChains(posts.values()), topics(wave));
        List<Mentor> offers = offers(here, wave, profiles, occupation, homes);
        List<Mentee> requests = requests(here, profiles, occupation);
        Known free = acquaintances.of(wave, profiles(offers, requests), homes, occupation.declined(), decided);
        List<PinOutcome> pins = new HeldPins(wave.formation(), Policy.of(terms, free), offers, requests)
                .of(decided.pins(), occupation.tandems());
        return new Pool(
                offers,
                requests,
                here.stream().collect(Collectors.toMap(EnrolmentView::person, EnrolmentView::id)),
                free.pinning(HeldPins.held(pins)),
                pins);
    }

    private static List<SubsidiaryCode> homes(Map<PersonId, Post> posts) {
        return posts.values().stream().map(Post::subsidiary).toList();
    }

    private static List<Profile> profiles(List<Mentor> mentors, List<Mentee> mentees) {
        return Stream.concat(
                        mentors.stream().map(Mentor::profile), mentees.stream().map(Mentee::profile))
                .toList();
    }

    private List<Mentor> offers(
            List<EnrolmentView> here, WaveView wave, Profiles profiles, Occupation occupation, HomeRules homes) {
        List<EnrolmentView> offering = here.stream().filter(on(Side.MENTOR)).toList();
        Set<PersonId> certified = mentors.certified(persons(offering), today(wave));
        return offering.stream()
                .map(it -> mentor(it, profiles.of(it), certified, occupation, homes))
                .filter(mentor -> mentor.seats() > 0)
                .toList();
    }

    private static Mentor mentor(
            EnrolmentView offer, Profile profile, Set<PersonId> certified, Occupation occupation, HomeRules homes) {
        int taken = occupation.seatsTaken(offer.person());
        return new Mentor(
                profile,
                certified.contains(offer.person()),
                homes.seats(profile.subsidiary(), offer.capacity(), taken));
    }

    private static List<Mentee> requests(List<EnrolmentView> here, Profiles profiles, Occupation occupation) {
        return here.stream()
                .filter(on(Side.MENTEE))
                .filter(it -> !occupation.isSeated(it.person()))
                .map(it -> new Mentee(profiles.of(it)))
                .toList();
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
