package mentoring.tandem.control;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import mentoring.directory.PersonId;
import mentoring.directory.Post;
import mentoring.enrolment.HalfDay;
import mentoring.enrolment.boundary.EnrolmentView;
import mentoring.enrolment.boundary.TopicChoice;
import mentoring.shared.Localised;
import mentoring.tandem.matching.rule.Interest;
import mentoring.tandem.matching.rule.Profile;

/**
 * Puts together what a person wishes and what the directory knows of them. Thousands of people wish for few different things, each of which
 * is one object for all of them.
 */
final class Profiles {
    private final Map<PersonId, Post> posts;
    private final Map<PersonId, Set<PersonId>> superiors;
    private final Map<String, Localised> topicTitles;
    private final Map<TopicChoice, Interest> interests = new HashMap<>();
    private final Map<Set<String>, Set<String>> languages = new HashMap<>();
    private final Map<Set<HalfDay>, Set<HalfDay>> halfDays = new HashMap<>();

    Profiles(Map<PersonId, Post> posts, Map<PersonId, Set<PersonId>> superiors, Map<String, Localised> topicTitles) {
        this.posts = posts;
        this.superiors = superiors;
        this.topicTitles = topicTitles;
    }

    Profile of(EnrolmentView enrolment) {
        Post post = posts.get(enrolment.person());
        return new Profile(
                post.person(),
                enrolment.topics().stream().map(this::interest).toList(),
                languages.computeIfAbsent(enrolment.languages(), Set::copyOf),
                enrolment.attendance(),
                halfDays.computeIfAbsent(enrolment.halfDays(), Set::copyOf),
                post.site(),
                post.directorate(),
                post.unit(),
                post.subsidiary(),
                post.rank(),
                superiors.getOrDefault(post.person(), Set.of()));
    }

    private Interest interest(TopicChoice choice) {
        return interests.computeIfAbsent(
                choice, one -> new Interest(one.topic(), title(one.topic()), one.level(), one.priority()));
    }

    private Localised title(String topic) {
        Localised title = topicTitles.get(topic);
        return title == null ? new Localised(topic, topic) : title;
    }
}
