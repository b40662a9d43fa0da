package mentoring.session.entity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import mentoring.session.CancelReason;
import mentoring.session.SessionState;

/** A slot in which the session did not take place, and why. */
@Embeddable
public class PastSlot {
    private Instant startsAt;
    private String place;

    @Enumerated(EnumType.STRING)
    private SessionState outcome;

    @Enumerated(EnumType.STRING)
    private CancelReason reason;

    private String comment;
    private Instant endedAt;

    protected PastSlot() {}

    PastSlot(Instant startsAt, String place, SessionState outcome, Instant endedAt) {
        this.startsAt = startsAt;
        this.place = place;
        this.outcome = outcome;
        this.endedAt = endedAt;
    }

    PastSlot because(CancelReason why, String inWords) {
        reason = why;
        comment = inWords;
        return this;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public String place() {
        return place;
    }

    /** CANCELLED, NO_SHOW or RESCHEDULED. */
    public SessionState outcome() {
        return outcome;
    }

    /** Null unless it was called off. */
    public CancelReason reason() {
        return reason;
    }

    /** Null when nobody commented. */
    public String comment() {
        return comment;
    }

    /** When the slot was given up. */
    public Instant endedAt() {
        return endedAt;
    }
}
