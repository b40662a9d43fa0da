package mentoring.messaging.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An event that waits for the broker: immutable, in the order of its id. */
@Entity
@Table(name = OutboxMessage.TABLE)
public class OutboxMessage {
    public static final String TABLE = "outbox_message";
    public static final String SEQUENCE = "outbox_message_seq";

    /** The columns that {@link #row} fills, in its order. */
    public static final List<String> COLUMNS =
            List.of("id", "event_id", "event_type", "subject", "subsidiary", "occurred_at", "body");

    // One number at a time: numbers reserved ahead by several nodes would not follow the order of the changes.
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = SEQUENCE)
    @SequenceGenerator(name = SEQUENCE, sequenceName = SEQUENCE, allocationSize = 1)
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

    /** What is written of the message under this id, where there are thousands. */
    public List<Object> row(long number) {
        return Arrays.asList(number, eventId, type, subject, subsidiary, occurredAt.atOffset(ZoneOffset.UTC), body);
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
