package mentoring.enrolment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import mentoring.directory.PersonId;
import mentoring.enrolment.Attendance;
import mentoring.enrolment.EnrolmentId;
import mentoring.enrolment.EnrolmentState;
import mentoring.enrolment.HalfDay;
import mentoring.enrolment.Side;
import mentoring.programme.WaveId;
import mentoring.shared.IllegalTransition;

/** One person's request to take part in one wave: submitted as it is, withdrawn at most once, never changed otherwise. */
@Entity
@Table(name = "enrolment")
public class Enrolment {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "enrolment_seq")
    @SequenceGenerator(name = "enrolment_seq", sequenceName = "enrolment_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    @Column(name = "wave_id")
    private long wave;

    @Column(name = "person_id")
    private long person;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Convert(converter = TopicsConverter.class)
    private List<ChosenTopic> topics;

    @Convert(converter = LanguagesConverter.class)
    private Set<String> languages;

    @Enumerated(EnumType.STRING)
    private Attendance attendance;

    @Convert(converter = HalfDaysConverter.class)
    @Column(name = "half_days")
    private Set<HalfDay> halfDays;

    private int capacity;

    @Column(name = "consented_at")
    private Instant consentedAt;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Enumerated(EnumType.STRING)
    private EnrolmentState state;

    /** True or null, never false: the unique key over it takes one live row per person and wave, and any number of nulls. */
    private Boolean live;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawal_reason")
    private String withdrawalReason;

    protected Enrolment() {}

    /**
     * A person takes part in a wave, having consented.
     *
     * @param submittedBy the subject that asked: the person, or who acted on the person's behalf
     */
    public Enrolment(WaveId wave, PersonId person, Wishes wishes, String submittedBy, Instant consentedAt) {
        this.wave = wave.value();
        this.person = person.value();
        this.side = wishes.side();
        this.topics = wishes.topics();
        this.languages = wishes.languages();
        this.attendance = wishes.attendance();
        this.halfDays = wishes.halfDays();
        this.capacity = wishes.capacity();
        this.submittedBy = submittedBy;
        this.consentedAt = consentedAt;
        this.state = EnrolmentState.SUBMITTED;
        this.live = Boolean.TRUE;
    }

    /**
     * The person takes no part any more, and may enrol again.
     *
     * @param reason may be null: nobody owes one
     */
    public void withdraw(String reason, Instant at) {
        IllegalTransition.check("enrolment", state, EnrolmentState.WITHDRAWN, state.next());
        state = EnrolmentState.WITHDRAWN;
        live = null;
        withdrawalReason = reason;
        withdrawnAt = at;
    }

    public boolean isLive() {
        return live != null;
    }

    public EnrolmentId id() {
        return new EnrolmentId(id);
    }

    public long version() {
        return version;
    }

    public WaveId wave() {
        return new WaveId(wave);
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public Wishes wishes() {
        return new Wishes(side, topics, languages, attendance, halfDays, capacity);
    }

    public Instant consentedAt() {
        return consentedAt;
    }

    public EnrolmentState state() {
        return state;
    }
}
