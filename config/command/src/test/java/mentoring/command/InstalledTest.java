package mentoring.command;

import com.unboundid.ldap.sdk.LDAPException;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests of the command beside an installation of their own. */
abstract class InstalledTest {
    @TempDir
    Path folder;

    AnInstallation here;

    @BeforeEach
    final void install() throws LDAPException, IOException {
        here = new AnInstallation(folder);
    }

    @AfterEach
    final void close() {
        here.close();
    }
}
