package mentoring.messaging.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A command that has been answered, with its answer: immutable, one for each message id. */
@Entity
@Table(name = "inbox_message")
public class InboxMessage {
    @Id
    @Column(name = "message_id")
    private String messageId;

    private String digest;

    private String reply;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected InboxMessage() {}

    /**
     * @param digest of the whole message: the same id with other words is another command
     * @param reply as it was, or should have been, sent
     */
    public InboxMessage(String messageId, String digest, String reply, Instant answeredAt) {
        this.messageId = messageId;
        this.digest = digest;
        this.reply = reply;
        this.answeredAt = answeredAt;
    }

    public boolean answers(String someDigest) {
        return digest.equals(someDigest);
    }

    public String reply() {
        return reply;
    }
}
