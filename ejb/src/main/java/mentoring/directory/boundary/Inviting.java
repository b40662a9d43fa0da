package mentoring.directory.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mentoring.directory.control.community.Communities;
import mentoring.directory.control.community.Community;
import mentoring.directory.entity.Invitation;
import mentoring.shared.Caller;
import mentoring.shared.NotAllowed;
import mentoring.shared.NotFound;
import mentoring.shared.Role;
import mentoring.shared.SubsidiaryCode;

/**
 * Who invites into a community: HR and operators, and the roles that its file names.
 *
 * <p>HR, operators and programme managers see every invitation; participants and members of a Comex, where they may invite, their own.
 */
@Dependent
public class Inviting {
    private static final Role[] ALWAYS = {Role.SUBSIDIARY_HR, Role.GROUP_HR, Role.OPERATOR};
    private static final Set<Role> SEE_THEIR_OWN = Set.of(Role.PARTICIPANT, Role.COMEX);

    @Inject
    Communities communities;

    /** Refuses with {@code not-found} outside the scope, {@code not-a-community}, {@code not-allowed}. */
    Community into(Caller caller, SubsidiaryCode code) {
        if (!caller.holdsFor(code)) {
            throw NotFound.of("subsidiary", code);
        }
        Community community = communities.of(code);
        Role[] inviting = inviting(Optional.of(community));
        if (!caller.may(code, inviting)) {
            throw NotAllowed.needs(code, inviting);
        }
        return community;
    }

    /** Whose invitations the caller sees: null for everybody's, else the caller's subject. */
    String seenBy(Caller caller, Community community) {
        return seesAll(caller, community.code(), inviting(Optional.of(community))) ? null : caller.subject();
    }

    /** What may not be seen is not there; without a community any more, HR and operators see what there was. */
    boolean sees(Caller caller, Invitation invitation) {
        SubsidiaryCode code = invitation.subsidiary();
        Role[] inviting = inviting(communities.find(code));
        boolean own = caller.may(code, inviting) && invitation.issuedBy().equals(caller.subject());
        return own || seesAll(caller, code, inviting);
    }

    private static boolean seesAll(Caller caller, SubsidiaryCode code, Role... inviting) {
        return caller.may(
                code,
                Arrays.stream(inviting)
                        .filter(role -> !SEE_THEIR_OWN.contains(role))
                        .toArray(Role[]::new));
    }

    private static Role[] inviting(Optional<Community> community) {
        Stream<Role> named = community.stream()
                .flatMap(it -> it.rules().invitedBy().stream())
                .flatMap(claim -> Role.of(claim).stream());
        return Stream.concat(Arrays.stream(ALWAYS), named.sorted()).distinct().toArray(Role[]::new);
    }
}
