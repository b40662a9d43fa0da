package mentoring.directory.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.sdk.LDAPException;
import mentoring.directory.ASubsidiary;
import mentoring.directory.control.ldap.ADirectory;
import mentoring.directory.entity.Synchronisation;
import mentoring.shared.JobState;
import mentoring.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Departures that modification times do not tell of: found by a look over all names, listed, and not lost from sight again. */
class UnseenDeparturesTest {
    private InMemoryDirectoryServer server;
    private Follower follower;
    private Synchronisation stopped;

    @BeforeEach
    void list_them() throws LDAPException {
        server = ADirectory.of(10).start();
        follower = new Follower(
                ASubsidiary.at(
                        "ldap://127.0.0.1:" + server.getListenPort(), "plain", "directory.changes = timestamp\n"),
                new TestDatabase());
        synchronise(false);
        server.delete("uid=p1," + ASubsidiary.BASE);
        server.delete("uid=p2," + ASubsidiary.BASE);
        stopped = synchronise(true);
        assertThat(stopped.problem()).isEqualTo("departures-to-confirm");
    }

    @AfterEach
    void close() {
        follower.close();
        server.shutDown(true);
    }

    @Test
    void stop_the_next_synchronisation_too_until_somebody_has_looked_at_them() {
        assertThat(synchronise(false).problem()).isEqualTo("departures-to-confirm");
    }

    @Test
    void take_effect_once_their_list_was_seen() {
        Synchronisation done = follower.synchroniseConfirming(stopped);

        assertThat(done.state()).isEqualTo(JobState.DONE);
        assertThat(done.progress().left()).isEqualTo(2);
    }

    @Test
    void are_not_looked_for_any_more_once_they_have_taken_effect() throws LDAPException {
        follower.synchroniseConfirming(stopped);
        server.delete("uid=p3," + ASubsidiary.BASE);

        Synchronisation next = synchronise(false);
        assertThat(next.state()).isEqualTo(JobState.DONE);
        assertThat(next.progress().left()).isZero();
    }

    private Synchronisation synchronise(boolean sweeping) {
        return follower.synchronise(ASubsidiary.CODE, sweeping, false);
    }
}
