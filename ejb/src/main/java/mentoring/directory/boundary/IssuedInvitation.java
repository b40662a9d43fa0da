package mentoring.directory.boundary;

import java.time.Instant;
import mentoring.directory.InvitationId;
import mentoring.directory.entity.Addressee;
import mentoring.directory.entity.Invitation;

/**
 * An invitation with its code, which is shown here and never again: whoever asked sends it to the invitee.
 *
 * @param code 32 letters, digits, - and _
 * @param expiresAt the first moment at which it stands no longer
 */
public record IssuedInvitation(
        InvitationId id,
        String mail,
        String givenName,
        String familyName,
        String language,
        String code,
        Instant expiresAt) {

    static IssuedInvitation of(Invitation it, String code) {
        Addressee addressee = it.addressee();
        return new IssuedInvitation(
                it.id(),
                addressee.mail(),
                addressee.givenName(),
                addressee.familyName(),
                addressee.language(),
                code,
                it.expiresAt());
    }

    /** Never the code. */
    @Override
    public String toString() {
        return "invitation " + id.value();
    }
}
