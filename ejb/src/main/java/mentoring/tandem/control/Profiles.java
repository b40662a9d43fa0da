package mentoring.tandem.control;

import java.util.List;
import java.util.Map;
import java.util.Set;
import mentoring.directory.PersonId;
import mentoring.directory.boundary.PersonView;
import mentoring.enrolment.boundary.EnrolmentView;
import mentoring.enrolment.boundary.TopicChoice;
import mentoring.shared.Localised;
import mentoring.tandem.matching.rule.Interest;
import mentoring.tandem.matching.rule.Profile;

/** Puts together what a person wishes and what the directory knows of them. */
record Profiles(
        Map<PersonId, PersonView> people, Map<PersonId, List<PersonId>> chains, Map<String, Localised> topicTitles) {

    Profile of(EnrolmentView enrolment) {
        PersonView person = people.get(enrolment.person());
        return new Profile(
                person.id(),
                enrolment.topics().stream().map(this::interest).toList(),
                enrolment.languages(),
                enrolment.attendance(),
                enrolment.halfDays(),
                person.site(),
                person.directorate(),
                person.unit(),
                person.subsidiary(),
                person.rank(),
                Set.copyOf(chains.getOrDefault(person.id(), List.of())));
    }

    private Interest interest(TopicChoice choice) {
        Localised title = topicTitles.getOrDefault(choice.topic(), new Localised(choice.topic(), choice.topic()));
        return new Interest(choice.topic(), title, choice.level(), choice.priority());
    }
}
