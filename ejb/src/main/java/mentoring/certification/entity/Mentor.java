package mentoring.certification.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mentoring.certification.CertificationRefused;
import mentoring.certification.MentorState;
import mentoring.certification.PreparationModule;
import mentoring.directory.PersonId;
import mentoring.shared.IllegalTransition;
import mentoring.shared.SubsidiaryCode;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/**
 * A person on the way to being a certified mentor: every step is taken in order and by a trainer's word.
 *
 * <p>The clocks handed in tell the days of the mentor's subsidiary.
 */
@Entity
@Table(name = "mentor")
public class Mentor {
    @Id
    @Column(name = "person_id")
    private long person;

    @Version
    private long version;

    private String subsidiary;

    @Enumerated(EnumType.STRING)
    private MentorState state;

    @ElementCollection
    @CollectionTable(name = "mentor_scope", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "subsidiary")
    @BatchFetch(BatchFetchType.IN)
    private Set<String> scopes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "mentor_attendance", joinColumns = @JoinColumn(name = "person_id"))
    @BatchFetch(BatchFetchType.IN)
    private List<Attended> attendances = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "mentor_rehearsal", joinColumns = @JoinColumn(name = "person_id"))
    @BatchFetch(BatchFetchType.IN)
    private List<HeldRehearsal> rehearsals = new ArrayList<>();

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "suspension_reason")
    private String suspensionReason;

    /** Also carries a change of the collections into the version, which counts the columns of this row only. */
    @Column(name = "changed_at")
    private Instant changedAt;

    protected Mentor() {}

    /** A candidate, whose record the managers of the home subsidiary keep. */
    public Mentor(PersonId person, SubsidiaryCode subsidiary, Clock clock) {
        this.person = person.value();
        this.subsidiary = subsidiary.value();
        this.state = MentorState.CANDIDATE;
        this.changedAt = clock.instant();
        scopes.add(subsidiary.value());
    }

    /** The managers of a further subsidiary keep the record too: the mentor has enrolled for a wave of theirs. */
    public void concern(SubsidiaryCode other, Clock clock) {
        if (scopes.add(other.value())) {
            changedAt = clock.instant();
        }
    }

    /** The mentor works for another subsidiary now, whose managers keep the record too, and by whose days it goes. */
    public void moveTo(SubsidiaryCode home, Clock clock) {
        subsidiary = home.value();
        changedAt = clock.instant();
        concern(home, clock);
    }

    /** The mentor has followed a module; saying so again changes nothing. Refused with {@code illegal-transition} once certified. */
    public void attend(PreparationModule module, String recordedBy, Clock clock) {
        train();
        if (!attended().contains(module)) {
            attendances.add(new Attended(module, LocalDate.now(clock), recordedBy));
            changedAt = clock.instant();
        }
    }

    /**
     * The mentor has rehearsed, with or without success.
     *
     * <p>Refusals: {@code illegal-transition} once certified, {@code rehearsal-out-of-range}.
     */
    public void rehearse(LocalDate heldOn, boolean passed, String recordedBy, Clock clock) {
        train();
        rehearsals.add(new HeldRehearsal(heldOn, passed, recordedBy, LocalDate.now(clock)));
        changedAt = clock.instant();
    }

    /**
     * The mentor is certified for a period, once every module is followed and a rehearsal passed.
     *
     * <p>Refusals: {@code preparation-incomplete}, {@code illegal-transition} when certified before, and those of {@link
     * Validity#given}.
     */
    public void certify(LocalDate from, LocalDate until, Clock clock) {
        Set<PreparationModule> missing = EnumSet.complementOf(attended());
        boolean rehearsed = rehearsals.stream().anyMatch(HeldRehearsal::isPassed);
        if (!missing.isEmpty() || !rehearsed) {
            throw CertificationRefused.preparationIncomplete(missing, rehearsed);
        }
        Validity validity = Validity.given(from, until, LocalDate.now(clock));
        become(MentorState.CERTIFIED, clock.instant());
        validFrom = validity.from();
        validUntil = validity.until();
    }

    /** The certification counts no more from now on, for a reason that the mentor may read. */
    public void suspend(String reason, Clock clock) {
        become(MentorState.SUSPENDED, clock.instant());
        suspensionReason = reason;
    }

    /**
     * The certification has come to its end.
     *
     * @return false, and nothing has changed, when it has not, or when there is none
     */
    public boolean expire(Clock clock) {
        boolean over = state == MentorState.CERTIFIED
                && validity()
                        .filter(period -> period.isOverOn(LocalDate.now(clock)))
                        .isPresent();
        if (over) {
            become(MentorState.EXPIRED, clock.instant());
        }
        return over;
    }

    private void train() {
        if (state != MentorState.IN_TRAINING) {
            IllegalTransition.check("mentor", state, MentorState.IN_TRAINING, state.next());
            state = MentorState.IN_TRAINING;
        }
    }

    private void become(MentorState to, Instant now) {
        IllegalTransition.check("mentor", state, to, state.next());
        state = to;
        changedAt = now;
    }

    private EnumSet<PreparationModule> attended() {
        EnumSet<PreparationModule> modules = EnumSet.noneOf(PreparationModule.class);
        attendances.forEach(attended -> modules.add(attended.module()));
        return modules;
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public long version() {
        return version;
    }

    public SubsidiaryCode subsidiary() {
        return new SubsidiaryCode(subsidiary);
    }

    public List<SubsidiaryCode> scopes() {
        return scopes.stream().map(SubsidiaryCode::new).sorted().toList();
    }

    public MentorState state() {
        return state;
    }

    /** The modules followed, in the order of the curriculum. */
    public List<Attended> attendances() {
        return attendances.stream()
                .sorted(Comparator.comparing(Attended::module))
                .toList();
    }

    /** The rehearsals held, earliest first. */
    public List<HeldRehearsal> rehearsals() {
        return rehearsals.stream()
                .sorted(Comparator.comparing(HeldRehearsal::heldOn))
                .toList();
    }

    /** The period of the certification, empty before the first one. */
    public Optional<Validity> validity() {
        return Optional.ofNullable(validFrom).map(from -> new Validity(from, validUntil));
    }

    public String suspensionReason() {
        return suspensionReason;
    }
}
