package mentoring.programme.entity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mentoring.programme.ClearanceRecord;
import mentoring.programme.Formation;
import mentoring.programme.ProgrammeContent;
import mentoring.programme.ProgrammeId;
import mentoring.programme.ProgrammeRefused;
import mentoring.programme.ProgrammeState;
import mentoring.programme.Template;
import mentoring.shared.IllegalTransition;

/** One run of reverse mentoring: it is cleared before it takes people, and what it asks and measures never changes. */
@Entity
@Table(name = "programme")
public class Programme {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "programme_seq")
    @SequenceGenerator(name = "programme_seq", sequenceName = "programme_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Template template;

    @Embedded
    @AttributeOverride(name = "fr", column = @Column(name = "title_fr"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private TextColumns title;

    @Enumerated(EnumType.STRING)
    private ProgrammeState state;

    @Embedded
    private FormatColumns format;

    @Embedded
    private GateColumns gateRule;

    @ElementCollection
    @CollectionTable(name = "programme_topic", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderColumn(name = "place")
    private List<TopicRow> topics = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "programme_question", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderColumn(name = "place")
    private List<QuestionRow> questionnaire = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "programme_barometer_question", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderColumn(name = "place")
    private List<QuestionRow> barometer = new ArrayList<>();

    @Embedded
    private Clearance clearance;

    protected Programme() {}

    /** A draft that nobody can enrol in yet. */
    public Programme(ProgrammeContent content) {
        template = content.template();
        title = new TextColumns(content.title());
        format = new FormatColumns(content.sessionFormat());
        gateRule = new GateColumns(content.gateRule());
        content.topics().stream().map(TopicRow::new).forEach(topics::add);
        content.questionnaire().stream().map(QuestionRow::new).forEach(questionnaire::add);
        content.barometer().stream().map(QuestionRow::new).forEach(barometer::add);
        state = ProgrammeState.DRAFT;
    }

    /** Keeps the impact assessment, or corrects it until enrolment opens; with both records the draft is cleared. */
    public void recordImpactAssessment(ClearanceRecord concluded, LocalDate today) {
        mustTakeClearance(concluded, today);
        clear(clearance().withAssessment(concluded));
    }

    /** Keeps the consultation of the works council, or corrects it until enrolment opens; with both records the draft is cleared. */
    public void recordConsultation(ClearanceRecord held, LocalDate today) {
        mustTakeClearance(held, today);
        clear(clearance().withConsultation(held));
    }

    /**
     * Takes one step of the state machine.
     *
     * <p>Refuses with {@code programme-not-cleared} while one of the two records is missing, with {@code illegal-transition} for a step
     * that does not lead out of the state.
     */
    public void changeState(ProgrammeState to) {
        if (state == ProgrammeState.DRAFT) {
            throw ProgrammeRefused.notCleared(clearance().missing());
        }
        IllegalTransition.check("programme", state, to, state.next());
        state = to;
    }

    /** Refuses a wave after the end ({@code programme-over}) or in a formation the template does not know. */
    public void mustTakeWave(Formation formation) {
        if (state.isOver()) {
            throw ProgrammeRefused.programmeOver(state);
        }
        if (!template.formations().contains(formation)) {
            throw ProgrammeRefused.formationNotInTemplate(formation, template);
        }
    }

    /** Refuses with {@code enrolment-shut} before enrolment is opened and after the end. */
    public void mustTakePeople() {
        if (!state.takesPeople()) {
            throw ProgrammeRefused.enrolmentShut(state);
        }
    }

    private void mustTakeClearance(ClearanceRecord recorded, LocalDate today) {
        if (state != ProgrammeState.DRAFT && state != ProgrammeState.CLEARED) {
            throw ProgrammeRefused.clearanceClosed(state);
        }
        if (recorded.on().isAfter(today)) {
            throw ProgrammeRefused.clearanceDateInFuture(recorded.on(), today);
        }
    }

    private void clear(Clearance recorded) {
        clearance = recorded;
        if (recorded.missing().isEmpty()) {
            state = ProgrammeState.CLEARED;
        }
    }

    // An embeddable whose columns are all null is loaded as null.
    private Clearance clearance() {
        return clearance == null ? Clearance.none() : clearance;
    }

    public ProgrammeId id() {
        return new ProgrammeId(id);
    }

    public long version() {
        return version;
    }

    public ProgrammeState state() {
        return state;
    }

    public ProgrammeContent content() {
        return new ProgrammeContent(
                template,
                title.value(),
                topics.stream().map(TopicRow::value).toList(),
                format.value(),
                questionnaire.stream().map(QuestionRow::value).toList(),
                gateRule.value(),
                barometer.stream().map(QuestionRow::value).toList());
    }

    public Optional<ClearanceRecord> impactAssessment() {
        return clearance().assessment();
    }

    public Optional<ClearanceRecord> consultation() {
        return clearance().consultation();
    }
}
