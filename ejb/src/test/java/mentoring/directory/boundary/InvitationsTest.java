package mentoring.directory.boundary;

import static mentoring.directory.ACommunity.CODE;
import static mentoring.directory.ACommunity.DIRECTORY;
import static mentoring.directory.ACommunity.HR;
import static mentoring.directory.ACommunity.inviting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import mentoring.directory.ACommunity;
import mentoring.directory.InvitationId;
import mentoring.directory.InvitationState;
import mentoring.directory.control.community.InvitationCodes;
import mentoring.shared.Caller;
import mentoring.shared.IllegalTransition;
import mentoring.shared.InvalidInput;
import mentoring.shared.NotAllowed;
import mentoring.shared.NotFound;
import mentoring.shared.PageRequest;
import mentoring.shared.Role;
import mentoring.shared.StaleVersion;
import mentoring.testing.Injection;
import mentoring.testing.TestDatabase;
import mentoring.testing.Transitions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InvitationsTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final PageRequest FIRST = new PageRequest(0, 50);
    private static final Caller MANAGER = caller("manager", Role.PROGRAMME_MANAGER);
    private static final Caller MEMBER = caller("member", Role.PARTICIPANT);

    @TempDir
    Path folder;

    private final TestDatabase database = new TestDatabase();
    private final Transitions transitions = new Transitions();

    @BeforeEach
    void describe() {
        new ACommunity(folder).saying("invitation.by = programme-manager, participant", "invitation.days = 10");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void give_everybody_a_code_of_their_own_and_keep_none() {
        List<IssuedInvitation> issued = issue(HR, "lea@example.org", "george@example.org");

        assertThat(issued).extracting(IssuedInvitation::mail).containsExactly("lea@example.org", "george@example.org");
        assertThat(issued)
                .extracting(IssuedInvitation::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.length() == 32);
        assertThat(issued.get(0).expiresAt()).isEqualTo(NOW.plus(Duration.ofDays(10)));
        assertThat(database.entityManager()
                        .createNativeQuery("select codehash from invitation where mail = 'lea@example.org'")
                        .getSingleResult())
                .isEqualTo(InvitationCodes.hash(issued.get(0).code()));
    }

    @Test
    void publish_neither_code_nor_address() {
        IssuedInvitation issued = issue(HR, "lea@example.org").get(0);

        assertThat(transitions.told()).containsExactly("invitation:  -> ISSUED by hr");
        assertThat(transitions.fired().get(0).facts().toString())
                .contains("expiresAt")
                .doesNotContain(issued.code())
                .doesNotContain("lea");
    }

    @Test
    void invite_nobody_when_one_address_is_there_twice_or_invited_already() {
        assertThatThrownBy(() -> issue(HR, "lea@example.org", "LEA@example.org"))
                .isInstanceOf(InvalidInput.class);
        issue(HR, "lea@example.org");

        assertThatThrownBy(() -> issue(HR, "george@example.org", "Lea@Example.org"))
                .hasMessageStartingWith("already-invited");
        assertThat(list(HR, null)).hasSize(1);
    }

    @Test
    void invite_an_address_anew_once_the_days_are_over() {
        issue(HR, "lea@example.org");

        assertThatThrownBy(() -> at(
                        NOW.plus(Duration.ofDays(10)).minusNanos(1_000),
                        it -> it.issue(HR, CODE, inviting("lea@example.org"))))
                .hasMessageStartingWith("already-invited");
        assertThat(at(NOW.plus(Duration.ofDays(10)), it -> it.issue(HR, CODE, inviting("lea@example.org")))
                        .items())
                .hasSize(1);
    }

    @Test
    void are_for_hr_operators_and_the_roles_that_the_file_names() {
        assertThat(issue(MANAGER, "a@example.org")).hasSize(1);
        assertThat(issue(MEMBER, "b@example.org")).hasSize(1);
        assertThat(issue(caller("op", Role.OPERATOR), "c@example.org")).hasSize(1);
        assertThatThrownBy(() -> issue(caller("comex", Role.COMEX), "d@example.org"))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void go_into_communities_of_the_scope_alone() {
        Caller elsewhere = new Caller("hr", Set.of(Role.SUBSIDIARY_HR), Set.of("aurore-italia"));

        assertThatThrownBy(() -> now(it -> it.issue(elsewhere, CODE, inviting("a@example.org"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> now(it -> it.issue(HR, DIRECTORY, inviting("a@example.org"))))
                .hasMessageStartingWith("not-a-community");
    }

    @Test
    void are_listed_by_what_has_become_of_them() {
        issue(HR, "standing@example.org");
        InvitationId withdrawn = issue(HR, "withdrawn@example.org").get(0).id();
        now(it -> it.withdraw(HR, withdrawn, it.get(HR, withdrawn).version()));

        assertThat(list(HR, InvitationState.ISSUED)).containsExactly("standing@example.org");
        assertThat(list(HR, InvitationState.WITHDRAWN)).containsExactly("withdrawn@example.org");
        assertThat(list(HR, InvitationState.EXPIRED)).isEmpty();
        assertThat(at(NOW.plus(Duration.ofDays(10)), it -> it.list(HR, CODE, InvitationState.EXPIRED, FIRST))
                        .items())
                .extracting(InvitationView::mail)
                .containsExactly("standing@example.org");
    }

    @Test
    void of_others_are_not_there_for_a_participant_who_may_invite() {
        InvitationId theirs = issue(HR, "lea@example.org").get(0).id();
        InvitationId own = issue(MEMBER, "george@example.org").get(0).id();

        assertThat(list(MEMBER, null)).containsExactly("george@example.org");
        assertThat(list(MANAGER, null)).hasSize(2);
        assertThat(now(it -> it.get(MEMBER, own)).issuedBy()).isEqualTo("member");
        assertThatThrownBy(() -> now(it -> it.get(MEMBER, theirs))).isInstanceOf(NotFound.class);
    }

    @Test
    void are_withdrawn_on_the_version_read_alone() {
        InvitationId lea = issue(HR, "lea@example.org").get(0).id();
        long read = now(it -> it.get(HR, lea)).version();

        assertThatThrownBy(() -> now(it -> it.withdraw(HR, lea, read + 1))).isInstanceOf(StaleVersion.class);
        assertThat(now(it -> it.withdraw(HR, lea, read)).state()).isEqualTo(InvitationState.WITHDRAWN);
        assertThatThrownBy(() -> now(it -> it.withdraw(HR, lea, read + 1))).isInstanceOf(IllegalTransition.class);
        assertThat(transitions.told()).contains("invitation: ISSUED -> WITHDRAWN by hr");
    }

    @Test
    void get_another_code_and_their_days_anew_when_they_are_issued_again() {
        IssuedInvitation first = issue(HR, "lea@example.org").get(0);
        Instant later = NOW.plus(Duration.ofDays(20));

        IssuedInvitation again = at(later, it -> it.reissue(HR, first.id()));

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.code()).isNotEqualTo(first.code());
        assertThat(again.expiresAt()).isEqualTo(later.plus(Duration.ofDays(10)));
        assertThat(transitions.told()).endsWith("invitation: EXPIRED -> ISSUED by hr");
    }

    @Test
    void stand_once_for_an_address_also_when_they_are_issued_again() {
        InvitationId first = issue(HR, "lea@example.org").get(0).id();
        now(it -> it.withdraw(HR, first, it.get(HR, first).version()));
        issue(HR, "lea@example.org");

        assertThatThrownBy(() -> now(it -> it.reissue(HR, first))).hasMessageStartingWith("already-invited");
    }

    private List<IssuedInvitation> issue(Caller caller, String... mails) {
        return now(it -> it.issue(caller, CODE, inviting(mails))).items();
    }

    private List<String> list(Caller caller, InvitationState state) {
        return now(it -> it.list(caller, CODE, state, FIRST)).items().stream()
                .map(InvitationView::mail)
                .toList();
    }

    private <T> T now(Function<Invitations, T> useCase) {
        return at(NOW, useCase);
    }

    private <T> T at(Instant moment, Function<Invitations, T> useCase) {
        Clock clock = Clock.fixed(moment, ZoneOffset.UTC);
        Invitations invitations = Injection.into(
                new Invitations(),
                ACommunity.invitations(database.entityManager()),
                Injection.into(new Inviting(), new ACommunity(folder).communities()),
                new InvitationCodes(),
                ACommunity.announcing(transitions, clock),
                clock);
        return database.inTransaction(() -> useCase.apply(invitations));
    }

    private static Caller caller(String subject, Role role) {
        return new Caller(subject, Set.of(role), Set.of(CODE.value()));
    }
}
