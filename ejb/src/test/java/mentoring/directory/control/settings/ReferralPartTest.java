package mentoring.directory.control.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferralPartTest {
    private static final String FOLLOW = "directory.referrals = follow";
    private static final String SERVERS = "directory.referrals.servers = ldaps://one.example, ldaps://two.example:1636";

    @Test
    void leaves_referrals_alone_unless_told_otherwise() {
        assertThat(AFile.plain().good().directory().referrals()).isEmpty();
        assertThat(AFile.plain()
                        .with("directory.referrals = ignore")
                        .good()
                        .directory()
                        .referrals())
                .isEmpty();
    }

    @Test
    void follows_to_the_servers_that_are_named_and_reads_everything_every_time() {
        LdapSettings directory = AFile.plain().with(FOLLOW, SERVERS).good().directory();

        assertThat(directory.referrals())
                .containsExactly(new LdapServer("one.example", 636), new LdapServer("two.example", 1636));
        assertThat(directory.changes()).isEqualTo(ChangeTracking.NONE);
    }

    @Test
    void follows_nowhere_without_a_name() {
        assertThat(AFile.plain().with(FOLLOW).problem().key()).isEqualTo("directory.referrals.servers");
    }

    @Test
    void refuses_names_that_nobody_follows_to() {
        assertThat(AFile.plain().with(SERVERS).problem().accepted())
                .isEqualTo("no such key, unless directory.referrals = follow");
    }

    @Test
    void protects_the_connections_to_other_servers_as_the_first_one() {
        assertThat(AFile.plain()
                        .with(FOLLOW, "directory.referrals.servers = ldaps://one.example, ldap://two.example")
                        .problem()
                        .key())
                .isEqualTo("directory.referrals.servers");
    }

    @Test
    void refuses_a_branch_behind_a_name_because_the_referral_tells_it() {
        assertThat(AFile.plain()
                        .with(FOLLOW, "directory.referrals.servers = ldaps://one.example/dc=one")
                        .problem()
                        .key())
                .isEqualTo("directory.referrals.servers");
    }

    @Test
    void refuses_to_follow_the_changes_of_one_server_where_people_stand_on_several() {
        assertThat(AFile.plain()
                        .with(FOLLOW, SERVERS, "directory.changes = syncrepl")
                        .problem()
                        .key())
                .isEqualTo("directory.changes");
        assertThat(AFile.plain()
                        .with(FOLLOW, SERVERS, "directory.changes = none")
                        .good()
                        .directory()
                        .changes())
                .isEqualTo(ChangeTracking.NONE);
    }

    @Test
    void knows_what_somebody_meant_who_mistyped() {
        assertThat(AFile.plain().with("directory.referrals = folow").problem().nearest())
                .isEqualTo("follow");
    }
}
