package mentoring.directory.boundary;

import java.time.Instant;
import mentoring.directory.InvitationId;
import mentoring.directory.InvitationState;
import mentoring.directory.PersonId;
import mentoring.directory.entity.Addressee;
import mentoring.directory.entity.Invitation;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.Versioned;

/**
 * An invitation, never its code.
 *
 * @param givenName null when it is not known, like familyName and language
 * @param issuedBy the subject that invited
 * @param issuedAt when its code was given out last
 * @param expiresAt the first moment at which it stands no longer
 * @param closedAt when it was used or withdrawn; null until then
 * @param person who has registered with it; null until then
 */
public record InvitationView(
        InvitationId id,
        long version,
        SubsidiaryCode subsidiary,
        InvitationState state,
        String mail,
        String givenName,
        String familyName,
        String language,
        String issuedBy,
        Instant issuedAt,
        Instant expiresAt,
        Instant closedAt,
        PersonId person)
        implements Versioned {

    /** @param at the moment as of which it stands or is out of date */
    static InvitationView of(Invitation it, Instant at) {
        Addressee addressee = it.addressee();
        return new InvitationView(
                it.id(),
                it.version(),
                it.subsidiary(),
                it.state(at),
                addressee.mail(),
                addressee.givenName(),
                addressee.familyName(),
                addressee.language(),
                it.issuedBy(),
                it.issuedAt(),
                it.expiresAt(),
                it.closedAt(),
                it.person());
    }
}
