package mentoring.tandem.control;

import java.util.List;
import java.util.Map;
import java.util.Set;
import mentoring.directory.PersonId;
import mentoring.directory.Post;
import mentoring.enrolment.boundary.EnrolmentView;
import mentoring.enrolment.boundary.TopicChoice;
import mentoring.shared.Localised;
import mentoring.tandem.matching.rule.Interest;
import mentoring.tandem.matching.rule.Profile;

/** Puts together what a person wishes and what the directory knows of them. */
record Profiles(Map<PersonId, Post> posts, Map<PersonId, List<PersonId>> chains, Map<String, Localised> topicTitles) {

    Profile of(EnrolmentView enrolment) {
        Post post = posts.get(enrolment.person());
        return new Profile(
                post.person(),
                enrolment.topics().stream().map(this::interest).toList(),
                enrolment.languages(),
                enrolment.attendance(),
                enrolment.halfDays(),
                post.site(),
                post.directorate(),
                post.unit(),
                post.subsidiary(),
                post.rank(),
                Set.copyOf(chains.getOrDefault(post.person(), List.of())));
    }

    private Interest interest(TopicChoice choice) {
        Localised title = topicTitles.getOrDefault(choice.topic(), new Localised(choice.topic(), choice.topic()));
        return new Interest(choice.topic(), title, choice.level(), choice.priority());
    }
}
