package mentoring.tandem.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mentoring.directory.PersonId;
import mentoring.shared.IllegalTransition;
import mentoring.shared.NotAllowed;
import mentoring.tandem.TandemId;
import mentoring.tandem.TandemRefused;
import mentoring.tandem.TandemState;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/**
 * One mentor with one mentee or three: proposed, accepted by every mentee, chartered by every signature, then met.
 *
 * <p>Whatever its members do is counted here too, so that the version changes with it: rows of members alone would leave it as it is.
 */
@Entity
public class Tandem extends ProposedTandem {
    /** Why a proposal was ended that another pairing of the wave has not made again. */
    public static final String RE_PAIRED = "re-paired";

    /** Why a proposal was ended whose people a programme manager has exchanged. */
    public static final String SWAPPED = "swapped";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tandem_seq")
    @SequenceGenerator(name = "tandem_seq", sequenceName = "tandem_seq", allocationSize = ProposedRows.IDS_IN_A_BLOCK)
    private Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private TandemState state;

    private String stateReason;

    private Instant changedAt;
    private int changes;

    @Embedded
    private AgreedCharter charter;

    @OneToMany(mappedBy = "tandem", cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
    @OrderBy("place")
    @BatchFetch(BatchFetchType.IN)
    private List<TandemMember> members = new ArrayList<>();

    protected Tandem() {}

    public Tandem(Proposed proposed) {
        super(proposed);
        state = TandemState.PROPOSED;
        changedAt = proposed.at();
        members.addAll(Members.of(this, proposed));
    }

    /**
     * An answer: one decline ends the proposal, the last acceptance seals it. The mentees are asked; the mentor alone where they have chosen.
     *
     * <p>Refusals: {@code illegal-transition} unless proposed, {@code not-allowed} for who is not asked, {@code response-already-given}.
     */
    public void respond(PersonId person, Answer answer) {
        TandemState to = answer.isAcceptance() ? TandemState.ACCEPTED : TandemState.DECLINED;
        check(to);
        all().asked(person).respond(answer);
        changed(answer.at());
        if (!answer.isAcceptance() || all().haveAccepted()) {
            state = to;
        }
    }

    /**
     * The mentee has chosen the mentor of the pair: that is the mentee's acceptance, and it leaves the proposal to the mentor.
     *
     * <p>Refusals: {@code illegal-transition} unless proposed, {@code not-allowed} for the mentor, {@code response-already-given}.
     */
    public void choose(PersonId mentee, Instant at) {
        check(TandemState.ACCEPTED);
        all().mentee(mentee).respond(Answer.accept(at));
        changed(at);
    }

    /**
     * The mentor puts the charter down; a new one asks for every signature again.
     *
     * <p>Refusals: {@code illegal-transition} unless accepted and not yet signed by all, {@code not-allowed} for a mentee.
     */
    public void agree(PersonId mentor, AgreedCharter agreed) {
        if (!all().mentor().equals(mentor)) {
            throw NotAllowed.needs("the mentor of the tandem");
        }
        check(TandemState.CHARTERED);
        charter = agreed;
        members.forEach(TandemMember::unsign);
        changed(agreed.at());
    }

    /**
     * A member signs the charter; the last signature charters the tandem.
     *
     * <p>Refusals: {@code charter-already-signed} by this member, {@code illegal-transition} unless accepted,
     * {@code charter-not-agreed} before the mentor has put it down.
     */
    public void sign(PersonId person, Instant at) {
        TandemMember signer = all().find(person).orElseThrow(() -> NotAllowed.needs("a member of the tandem"));
        if (signer.hasSigned()) {
            throw TandemRefused.charterAlreadySigned();
        }
        check(TandemState.CHARTERED);
        if (charter().isEmpty()) {
            throw TandemRefused.charterNotAgreed();
        }
        signer.sign(at);
        changed(at);
        if (all().haveSigned()) {
            state = TandemState.CHARTERED;
        }
    }

    /**
     * Takes a step that needs nothing but to be open: {@code illegal-transition} otherwise.
     *
     * @param reason in the words of who takes it; null when there is none
     */
    public void moveTo(TandemState to, String reason, Instant at) {
        check(to);
        state = to;
        stateReason = reason;
        changed(at);
    }

    /** A later pairing has found the same people: its points and lines go over those of before, as long as nobody has sealed them. */
    public void confirm(int found, List<StoredLine> lines) {
        if (state == TandemState.PROPOSED) {
            explain(found, lines);
        }
    }

    /** True when it was ended because other proposals have taken its place: nobody has left. */
    public boolean isReplaced() {
        return state == TandemState.DISSOLVED && (RE_PAIRED.equals(stateReason) || SWAPPED.equals(stateReason));
    }

    /** True when the proposal has waited for an answer for too long. */
    public boolean isOverdue(Instant now) {
        return state == TandemState.PROPOSED && answerBy().isBefore(now);
    }

    /** The first session is scheduled: only a chartered tandem starts. */
    public void start(Instant at) {
        leave(TandemState.CHARTERED, TandemState.ACTIVE);
        changed(at);
    }

    /** A pause ends. */
    public void resume(Instant at) {
        leave(TandemState.PAUSED, TandemState.ACTIVE);
        changed(at);
    }

    private void leave(TandemState only, TandemState to) {
        Set<TandemState> open = state.next();
        if (state != only) {
            open.remove(to);
        }
        IllegalTransition.check("tandem", state, to, open);
        state = to;
        stateReason = null;
    }

    private void changed(Instant at) {
        changedAt = at;
        changes++;
    }

    private void check(TandemState to) {
        IllegalTransition.check("tandem", state, to, state.next());
    }

    private Members all() {
        return new Members(members);
    }

    public TandemId id() {
        return new TandemId(id);
    }

    public long version() {
        return version;
    }

    public TandemState state() {
        return state;
    }

    /** Why it was paused or ended, in the words of who did; empty when nobody said. */
    public Optional<String> stateReason() {
        return Optional.ofNullable(stateReason);
    }

    /** When anybody last did anything to it. */
    public Instant changedAt() {
        return changedAt;
    }

    /** Empty until the mentor has put it down. */
    public Optional<AgreedCharter> charter() {
        return Optional.ofNullable(charter).filter(agreed -> agreed.at() != null);
    }

    public PersonId mentor() {
        return all().mentor();
    }

    /** In the order in which they were proposed. */
    public List<PersonId> menteeIds() {
        return all().mentees().map(TandemMember::person).toList();
    }

    /** The mentor first, then the mentees. */
    public List<TandemMember> members() {
        return Collections.unmodifiableList(members);
    }

    public boolean has(PersonId person) {
        return all().find(person).isPresent();
    }
}
