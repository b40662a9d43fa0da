package mentoring.evaluation.entity;

import jakarta.persistence.CollectionTable;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mentoring.directory.PersonId;
import mentoring.evaluation.Answer;
import mentoring.evaluation.EvaluationId;
import mentoring.programme.Audience;
import mentoring.session.SessionId;
import mentoring.session.boundary.SessionView;

/**
 * What one attendee answered about one session: given once, never changed.
 *
 * <p>{@code batch} says with which release of the wave's figures it came into them; only the releases write it.
 */
@Entity
public class Evaluation {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "evaluation_seq")
    @SequenceGenerator(name = "evaluation_seq", sequenceName = "evaluation_seq", allocationSize = 50)
    private Long id;

    private long sessionId;
    private long waveId;
    private long personId;

    @Enumerated(EnumType.STRING)
    private Audience side;

    private Instant submittedAt;
    private Integer batch;

    @ElementCollection
    @CollectionTable(name = "evaluationanswer", joinColumns = @JoinColumn(name = "evaluationid"))
    @OrderColumn(name = "place")
    private List<AnswerRow> answers = new ArrayList<>();

    protected Evaluation() {}

    /**
     * @param side MENTOR or MENTEE
     * @param answers that fit what the side is asked
     */
    public Evaluation(SessionView session, PersonId attendee, Audience side, List<Answer> answers, Instant now) {
        sessionId = session.id().value();
        waveId = session.wave().value();
        personId = attendee.value();
        this.side = side;
        submittedAt = now;
        answers.stream().map(AnswerRow::new).forEach(this.answers::add);
    }

    public EvaluationId id() {
        return new EvaluationId(id);
    }

    public SessionId session() {
        return new SessionId(sessionId);
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    /** For the eyes of the attendee alone. */
    public List<Answer> answers() {
        return answers.stream().map(AnswerRow::value).toList();
    }
}
