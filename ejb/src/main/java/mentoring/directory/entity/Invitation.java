package mentoring.directory.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import mentoring.directory.InvitationId;
import mentoring.directory.InvitationState;
import mentoring.directory.PersonId;
import mentoring.shared.IllegalTransition;
import mentoring.shared.SubsidiaryCode;

/** An invitation into a community: opened once, by the code of which there is the hash here and nothing else. */
@Entity
public class Invitation {
    private static final String KIND = "invitation";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invitation_seq")
    @SequenceGenerator(name = "invitation_seq", sequenceName = "invitation_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String subsidiary;
    private String codeHash;
    private String mail;
    private String mailKey;
    private String givenName;
    private String familyName;
    private String language;

    @Enumerated(EnumType.STRING)
    private InvitationState state;

    private String issuedBy;
    private Instant issuedAt;
    private Instant expiresAt;
    private Instant closedAt;
    private Long personId;

    protected Invitation() {}

    /** @param issuedBy the subject that invites */
    public Invitation(SubsidiaryCode subsidiary, Addressee addressee, String issuedBy) {
        this.subsidiary = subsidiary.value();
        this.mail = addressee.mail();
        this.mailKey = Addressee.keyOf(addressee.mail());
        this.givenName = addressee.givenName();
        this.familyName = addressee.familyName();
        this.language = addressee.language();
        this.issuedBy = issuedBy;
    }

    /**
     * It stands from now on, under this code alone; refused with {@code illegal-transition} once it is used.
     *
     * @param expires the first moment at which it stands no longer
     */
    public void issue(String hash, Instant at, Instant expires) {
        if (state != null) {
            step(InvitationState.ISSUED, at);
        }
        state = InvitationState.ISSUED;
        codeHash = hash;
        issuedAt = at;
        expiresAt = expires;
        closedAt = null;
    }

    /** Nobody may use it any more; refused with {@code illegal-transition} unless it stands. */
    public void withdraw(Instant at) {
        step(InvitationState.WITHDRAWN, at);
    }

    /** The person has registered with it; refused with {@code illegal-transition} unless it stands. */
    public void use(PersonId person, Instant at) {
        step(InvitationState.USED, at);
        personId = person.value();
    }

    private void step(InvitationState to, Instant at) {
        InvitationState from = state(at);
        IllegalTransition.check(KIND, from, to, from.next());
        state = to;
        closedAt = at;
    }

    /** As of a moment: what stands is EXPIRED from the end of its days on. */
    public InvitationState state(Instant at) {
        boolean over = state == InvitationState.ISSUED && !at.isBefore(expiresAt);
        return over ? InvitationState.EXPIRED : state;
    }

    public InvitationId id() {
        return new InvitationId(id);
    }

    public long version() {
        return version;
    }

    public SubsidiaryCode subsidiary() {
        return new SubsidiaryCode(subsidiary);
    }

    public Addressee addressee() {
        return new Addressee(mail, givenName, familyName, language);
    }

    public String issuedBy() {
        return issuedBy;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    /** Who has registered with it; null until then. */
    public PersonId person() {
        return personId == null ? null : new PersonId(personId);
    }
}
