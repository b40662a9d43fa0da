package mentoring.session.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mentoring.session.CancelReason;
import mentoring.session.SessionId;
import mentoring.session.SessionRefused;
import mentoring.session.SessionState;
import mentoring.shared.IllegalTransition;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/** One meeting of a tandem, from its plan to its evaluation; whatever changes in it changes {@code changedAt}, so that the version counts it. */
@Entity
@Table(name = "tandemsession")
public class Session extends PlannedSession {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tandemsession_seq")
    @SequenceGenerator(name = "tandemsession_seq", sequenceName = "tandemsession_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    private String agenda;

    @ElementCollection
    @CollectionTable(name = "sessionobjective", joinColumns = @JoinColumn(name = "sessionid"))
    @OrderColumn(name = "place")
    @Column(name = "objective")
    private List<String> objectives = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "sessionmaterial", joinColumns = @JoinColumn(name = "sessionid"))
    @OrderColumn(name = "place")
    @Column(name = "address")
    private List<String> materials = new ArrayList<>();

    private Instant startsAt;
    private String place;

    @ElementCollection
    @CollectionTable(name = "sessionattendance", joinColumns = @JoinColumn(name = "sessionid"))
    @OrderColumn(name = "place")
    @BatchFetch(BatchFetchType.IN)
    private List<AttendanceRow> attendance = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "sessionpastslot", joinColumns = @JoinColumn(name = "sessionid"))
    @OrderColumn(name = "turn")
    @BatchFetch(BatchFetchType.IN)
    private List<PastSlot> history = new ArrayList<>();

    private Instant heldAt;
    private Instant evaluationClosesAt;
    private Instant changedAt;

    protected Session() {}

    public Session(SessionPlan plan) {
        super(plan);
        state = SessionState.PLANNED;
        changedAt = plan.at();
    }

    /** The mentor's notes, put down once and refined until the session takes place; {@code preparation-closed} from then on. */
    public void prepare(Notes notes, Instant now) {
        if (state.tookPlace()) {
            throw SessionRefused.preparationClosed(state);
        }
        agenda = notes.agenda();
        objectives = new ArrayList<>(notes.objectives());
        materials =
                new ArrayList<>(notes.materials().stream().map(URI::toString).toList());
        if (state == SessionState.PLANNED) {
            state = SessionState.PREPARED;
        }
        changedAt = now;
    }

    /** A slot: the first makes the session SCHEDULED, every other RESCHEDULED; {@code illegal-transition} before it is prepared. */
    public void schedule(Instant at, String where, Instant now) {
        boolean first = startsAt == null;
        boolean moved = state.hasSlot();
        moveTo(first ? SessionState.SCHEDULED : SessionState.RESCHEDULED, now);
        if (moved) {
            history.add(pastSlot(now));
        }
        startsAt = at;
        place = where;
        attendance.clear();
    }

    /**
     * Who came: HELD when the mentor met a mentee, NO_SHOW otherwise.
     *
     * <p>Refusals: {@code illegal-transition} without a slot, {@code session-not-started} before its start.
     *
     * @param evaluationDays how long evaluations are taken, of 24 hours each
     */
    public void hold(AttendanceRoll roll, Instant now, int evaluationDays) {
        SessionState to = roll.isMeeting() ? SessionState.HELD : SessionState.NO_SHOW;
        IllegalTransition.check("session", state, to, state.next());
        if (now.isBefore(startsAt)) {
            throw SessionRefused.notStarted(startsAt);
        }
        moveTo(to, now);
        attendance.clear();
        roll.members()
                .forEach(member ->
                        attendance.add(new AttendanceRow(member, roll.present().contains(member))));
        if (to == SessionState.HELD) {
            heldAt = now;
            evaluationClosesAt = now.plus(Duration.ofDays(evaluationDays));
        } else {
            history.add(pastSlot(now));
        }
    }

    /** The slot is given up, the session waits for another: {@code illegal-transition} without a slot. */
    public void cancel(CancelReason reason, String comment, Instant now) {
        moveTo(SessionState.CANCELLED, now);
        history.add(pastSlot(now).because(reason, comment));
    }

    /** Evaluations are in: {@code illegal-transition} unless held. */
    public void endEvaluated(Instant now) {
        moveTo(SessionState.EVALUATED, now);
    }

    /** The window closed on no evaluation at all: {@code illegal-transition} unless held. */
    public void lapse(Instant now) {
        moveTo(SessionState.LAPSED, now);
    }

    private void moveTo(SessionState to, Instant now) {
        IllegalTransition.check("session", state, to, state.next());
        state = to;
        changedAt = now;
    }

    private PastSlot pastSlot(Instant now) {
        return new PastSlot(startsAt, place, state, now);
    }

    public SessionId id() {
        return new SessionId(id);
    }

    public long version() {
        return version;
    }

    public SessionState state() {
        return state;
    }

    /** Empty until the mentor has prepared. */
    public Optional<Notes> notes() {
        return Optional.ofNullable(agenda)
                .map(words -> new Notes(
                        words, objectives, materials.stream().map(URI::create).toList()));
    }

    /** The slot, or the last one when it was given up; null before the first. */
    public Instant startsAt() {
        return startsAt;
    }

    public String place() {
        return place;
    }

    public List<AttendanceRow> attendance() {
        return List.copyOf(attendance);
    }

    public List<PastSlot> history() {
        return List.copyOf(history);
    }

    /** Null until held, like the end of the evaluation window. */
    public Instant heldAt() {
        return heldAt;
    }

    public Instant evaluationClosesAt() {
        return evaluationClosesAt;
    }
}
