package mentoring.tandem.entity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import mentoring.tandem.Decision;
import mentoring.tandem.DeclineReason;

/** What somebody answered to the proposal: a mentee, or the mentor whom the mentee has chosen. */
@Embeddable
public class Answer {
    @Enumerated(EnumType.STRING)
    private Decision decision;

    @Enumerated(EnumType.STRING)
    private DeclineReason declineReason;

    private String declineComment;
    private Instant respondedAt;

    protected Answer() {}

    private Answer(Decision decision, DeclineReason reason, String comment, Instant at) {
        this.decision = decision;
        this.declineReason = reason;
        this.declineComment = comment;
        this.respondedAt = at;
    }

    public static Answer accept(Instant at) {
        return new Answer(Decision.ACCEPT, null, null, at);
    }

    /** @param comment up to 1,000 characters; null when there is none */
    public static Answer decline(DeclineReason reason, String comment, Instant at) {
        return new Answer(Decision.DECLINE, reason, comment, at);
    }

    public boolean isAcceptance() {
        return decision == Decision.ACCEPT;
    }

    Instant at() {
        return respondedAt;
    }

    public Decision decision() {
        return decision;
    }

    public DeclineReason reason() {
        return declineReason;
    }

    public String comment() {
        return declineComment;
    }
}
