package mentoring.directory.control.ldap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mentoring.directory.ASubsidiary;
import mentoring.directory.control.source.DirectoryUnreadable;
import mentoring.directory.control.source.DirectoryUnreadable.Reason;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Sources that fail as they should. */
final class Failing {
    private Failing() {}

    static void assertFails(Reason reason, ThrowingCallable use) {
        assertThatThrownBy(use)
                .isInstanceOfSatisfying(
                        DirectoryUnreadable.class,
                        failed -> assertThat(failed.reason()).isEqualTo(reason))
                .hasMessageNotContaining(ASubsidiary.SECRET);
    }
}
