package mentoring.messaging.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** An event that waits for the broker: immutable, in the order of its id. */
@Entity
@Table(name = "outbox_message")
public class OutboxMessage {
    // One number at a time: numbers reserved ahead by several nodes would not follow the order of the changes.
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outbox_message_seq")
    @SequenceGenerator(name = "outbox_message_seq", sequenceName = "outbox_message_seq", allocationSize = 1)
    private Long id;

    @Column(name = "event_id")
    private String eventId;

    @Column(name = "event_type")
    private String type;

    private String subject;

    private String subsidiary;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    private String body;

    protected OutboxMessage() {}

    /**
     * @param eventId unique, stays the same however often the event is sent
     * @param subject what changed, for example {@code tandem/7}
     * @param subsidiary null for what belongs to the whole group
     * @param body the event as CloudEvents JSON
     */
    public OutboxMessage(
            String eventId, String type, String subject, String subsidiary, Instant occurredAt, String body) {
        this.eventId = eventId;
        this.type = type;
        this.subject = subject;
        this.subsidiary = subsidiary;
        this.occurredAt = occurredAt;
        this.body = body;
    }

    public Long id() {
        return id;
    }

    public String eventId() {
        return eventId;
    }

    public String type() {
        return type;
    }

    public String subject() {
        return subject;
    }

    public Optional<String> subsidiary() {
        return Optional.ofNullable(subsidiary);
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    public String body() {
        return body;
    }
}
