package mentoring.tandem.entity;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Optional;
import mentoring.directory.PersonId;
import mentoring.enrolment.Side;
import mentoring.tandem.TandemRefused;

/** One person of a tandem: what they answered and when they signed. Changed through the tandem alone. */
@Entity
public class TandemMember {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tandemmember_seq")
    @SequenceGenerator(
            name = "tandemmember_seq",
            sequenceName = "tandemmember_seq",
            allocationSize = ProposedRows.IDS_IN_A_BLOCK)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "tandemid")
    private Tandem tandem;

    private long personId;
    private long enrolmentId;

    @Enumerated(EnumType.STRING)
    private Side side;

    private int place;

    @Embedded
    private Answer answer;

    private Instant signedAt;

    protected TandemMember() {}

    TandemMember(Tandem tandem, Seat seat, Side side, int place) {
        this.tandem = tandem;
        this.personId = seat.person().value();
        this.enrolmentId = seat.enrolment().value();
        this.side = side;
        this.place = place;
    }

    void respond(Answer given) {
        if (answer().isPresent()) {
            throw TandemRefused.responseAlreadyGiven();
        }
        answer = given;
    }

    void sign(Instant at) {
        if (signedAt != null) {
            throw TandemRefused.charterAlreadySigned();
        }
        signedAt = at;
    }

    void unsign() {
        signedAt = null;
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public Side side() {
        return side;
    }

    /** Empty for who has not answered, and for a mentor who was not chosen and so is not asked. */
    public Optional<Answer> answer() {
        return Optional.ofNullable(answer).filter(given -> given.decision() != null);
    }

    public Optional<Instant> signedAt() {
        return Optional.ofNullable(signedAt);
    }

    boolean isMentee() {
        return side == Side.MENTEE;
    }

    boolean hasAccepted() {
        return answer().filter(Answer::isAcceptance).isPresent();
    }

    boolean hasSigned() {
        return signedAt != null;
    }
}
