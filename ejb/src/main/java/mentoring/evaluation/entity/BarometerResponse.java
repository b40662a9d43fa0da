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
import mentoring.evaluation.BarometerResponseId;
import mentoring.evaluation.Moment;
import mentoring.programme.ProgrammeId;

/** What one person answered to a programme's barometer at one moment: given once, never changed. */
@Entity
public class BarometerResponse {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "barometerresponse_seq")
    @SequenceGenerator(name = "barometerresponse_seq", sequenceName = "barometerresponse_seq", allocationSize = 50)
    private Long id;

    private long programmeId;

    @Enumerated(EnumType.STRING)
    private Moment moment;

    private long personId;
    private Instant submittedAt;
    private Integer batch;

    @ElementCollection
    @CollectionTable(name = "barometeranswer", joinColumns = @JoinColumn(name = "responseid"))
    @OrderColumn(name = "place")
    private List<AnswerRow> answers = new ArrayList<>();

    protected BarometerResponse() {}

    /** @param answers that fit the barometer */
    public BarometerResponse(ProgrammeId programme, Moment moment, PersonId person, List<Answer> answers, Instant now) {
        programmeId = programme.value();
        this.moment = moment;
        personId = person.value();
        submittedAt = now;
        answers.stream().map(AnswerRow::new).forEach(this.answers::add);
    }

    public BarometerResponseId id() {
        return new BarometerResponseId(id);
    }

    public Moment moment() {
        return moment;
    }

    public Instant submittedAt() {
        return submittedAt;
    }
}
