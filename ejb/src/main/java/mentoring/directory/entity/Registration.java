package mentoring.directory.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import mentoring.directory.InvitationId;
import mentoring.directory.PersonId;
import mentoring.directory.RegistrationState;
import mentoring.shared.IllegalTransition;
import mentoring.shared.SubsidiaryCode;

/** That a person of a community has registered by themselves: by which invitation, and to which notice they have agreed. */
@Entity
public class Registration {
    private static final String KIND = "registration";

    @Id
    private long personId;

    @Version
    private long version;

    private String subsidiary;
    private String loginKey;
    private long invitationId;
    private String notice;
    private Instant consentedAt;

    @Enumerated(EnumType.STRING)
    private RegistrationState state;

    private Instant registeredAt;
    private Instant changedAt;

    protected Registration() {}

    /** @param notice the data notice agreed to; null when the community has none */
    public Registration(Person person, InvitationId invitation, String notice, Instant at) {
        this.personId = person.id().value();
        this.subsidiary = person.subsidiary().value();
        this.loginKey = PersonFacts.keyOf(person.login());
        begin(invitation, notice, at);
    }

    /** Who has left is here again, by a new invitation; refused with {@code illegal-transition} unless they have left. */
    public void resume(InvitationId invitation, String agreed, Instant at) {
        IllegalTransition.check(KIND, state, RegistrationState.REGISTERED, state.next());
        begin(invitation, agreed, at);
    }

    private void begin(InvitationId invitation, String agreed, Instant at) {
        invitationId = invitation.value();
        notice = agreed;
        consentedAt = agreed == null ? null : at;
        state = RegistrationState.REGISTERED;
        registeredAt = at;
        changedAt = at;
    }

    /** The person has declared something else. */
    public void change(Instant at) {
        changedAt = at;
    }

    /** The person takes no part any more; refused with {@code illegal-transition} when they have left already. */
    public void leave(Instant at) {
        IllegalTransition.check(KIND, state, RegistrationState.LEFT, state.next());
        state = RegistrationState.LEFT;
        changedAt = at;
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public long version() {
        return version;
    }

    public SubsidiaryCode subsidiary() {
        return new SubsidiaryCode(subsidiary);
    }

    public InvitationId invitation() {
        return new InvitationId(invitationId);
    }

    public String notice() {
        return notice;
    }

    public Instant consentedAt() {
        return consentedAt;
    }

    public RegistrationState state() {
        return state;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
