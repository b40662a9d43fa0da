package mentoring.programme.entity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import mentoring.programme.Topic;

/** One topic of a programme as it is stored. */
@Embeddable
public class TopicRow {
    private String code;

    @Embedded
    private TextColumns title;

    protected TopicRow() {}

    TopicRow(Topic topic) {
        code = topic.code();
        title = new TextColumns(topic.title());
    }

    Topic value() {
        return new Topic(code, title.value());
    }
}
