package mentoring.directory.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mentoring.directory.CommunityRefused;
import mentoring.directory.InvitationId;
import mentoring.directory.InvitationState;
import mentoring.directory.control.community.Community;
import mentoring.directory.control.community.CommunityTransitions;
import mentoring.directory.control.community.InvitationCodes;
import mentoring.directory.control.community.StoredInvitations;
import mentoring.directory.entity.Invitation;
import mentoring.shared.Caller;
import mentoring.shared.NotFound;
import mentoring.shared.Page;
import mentoring.shared.PageRequest;
import mentoring.shared.StaleVersion;
import mentoring.shared.SubsidiaryCode;

/** Invitations into communities: the module issues codes, the portal sends them. */
@Stateless
public class Invitations {
    @Inject
    StoredInvitations stored;

    @Inject
    Inviting inviting;

    @Inject
    InvitationCodes codes;

    @Inject
    CommunityTransitions transitions;

    @Inject
    Clock clock;

    /**
     * Invites people, all of them or nobody.
     *
     * <p>Refusals: {@code not-found} outside the scope; {@code not-a-community}; {@code subsidiary-file-broken}; {@code not-allowed} for
     * others than HR, operators and the roles that the community's file names; {@code invalid-input} for an address that is there twice;
     * {@code already-invited} with the addresses whose invitation stands.
     */
    public IssuedInvitations issue(Caller caller, SubsidiaryCode code, NewInvitations command) {
        Community community = inviting.into(caller, code);
        command.mustNotRepeat();
        List<String> invited = stored.invited(code, command.mails(), clock.instant());
        if (!invited.isEmpty()) {
            throw CommunityRefused.alreadyInvited(invited);
        }
        List<IssuedInvitation> issued = new ArrayList<>();
        for (Invitee invitee : command.invitees()) {
            Invitation invitation = new Invitation(code, invitee.addressee(), caller.subject());
            issued.add(issue(invitation, null, community, caller));
        }
        return new IssuedInvitations(issued);
    }

    /**
     * Issues an invitation again: another code replaces the one before, and its days begin anew.
     *
     * <p>Refusals: {@code not-found}, {@code not-a-community}, {@code subsidiary-file-broken}, {@code not-allowed}, {@code
     * illegal-transition} once it is used, {@code already-invited} when another one stands for the address.
     */
    public IssuedInvitation reissue(Caller caller, InvitationId id) {
        Invitation invitation = visible(caller, id);
        Community community = inviting.into(caller, invitation.subsidiary());
        InvitationState before = invitation.state(clock.instant());
        List<String> invited =
                stored.invited(community.code(), List.of(invitation.addressee().mail()), clock.instant());
        if (before != InvitationState.ISSUED && before != InvitationState.USED && !invited.isEmpty()) {
            throw CommunityRefused.alreadyInvited(invited);
        }
        return issue(invitation, before, community, caller);
    }

    /**
     * Takes an invitation back.
     *
     * <p>Refusals: {@code not-found}, {@code stale-version}, {@code illegal-transition} unless it stands.
     *
     * @param version the one the caller has read
     */
    public InvitationView withdraw(Caller caller, InvitationId id, long version) {
        Invitation invitation = visible(caller, id);
        StaleVersion.check(version, invitation.version());
        Instant now = clock.instant();
        InvitationState before = invitation.state(now);
        invitation.withdraw(now);
        stored.flush();
        transitions.announce(invitation, before, caller);
        return InvitationView.of(invitation, now);
    }

    /** One invitation of the caller's scope, or of the caller's own; {@code not-found} otherwise. */
    public InvitationView get(Caller caller, InvitationId id) {
        return InvitationView.of(visible(caller, id), clock.instant());
    }

    /**
     * The invitations into a community in order of id: everybody's, or the caller's own for participants and members of a Comex.
     *
     * <p>Refusals: as {@link #issue} about the community and the caller.
     *
     * @param state null for all
     */
    public Page<InvitationView> list(Caller caller, SubsidiaryCode code, InvitationState state, PageRequest page) {
        Community community = inviting.into(caller, code);
        Instant now = clock.instant();
        List<InvitationView> found = stored.page(code, state, inviting.seenBy(caller, community), now, page).stream()
                .map(invitation -> InvitationView.of(invitation, now))
                .toList();
        return Page.of(found, page, view -> view.id().value());
    }

    private IssuedInvitation issue(Invitation invitation, InvitationState before, Community community, Caller caller) {
        String code = codes.next();
        Instant now = clock.instant();
        invitation.issue(InvitationCodes.hash(code), now, community.expiry(now));
        stored.add(invitation);
        transitions.announce(invitation, before, caller);
        return IssuedInvitation.of(invitation, code);
    }

    private Invitation visible(Caller caller, InvitationId id) {
        return stored.find(id)
                .filter(invitation -> inviting.sees(caller, invitation))
                .orElseThrow(() -> NotFound.of("invitation", id.value()));
    }
}
