package mentoring.directory.control.ldap;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.controls.ContentSyncRequestControl;
import com.unboundid.ldap.sdk.experimental.ActiveDirectoryDirSyncControl;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mentoring.directory.control.settings.ChangeTracking;
import mentoring.directory.control.source.DirectoryEntry;
import mentoring.directory.control.source.DirectoryUnreadable;
import mentoring.directory.control.source.DirectoryUnreadable.Reason;

/** Makes the mark of a read: the server's own state is taken before its first page, the latest time of a change from its entries. */
final class Marking {
    private static final String OF_OTHERS = "modifyTimestamp";
    /** There modifyTimestamp is computed, and cannot be asked for. */
    private static final String OF_ACTIVE_DIRECTORY = "whenChanged";

    private final Branch branch;
    private final Clock clock;
    private Mark before;
    private Latest latest;

    private Marking(Branch branch, Clock clock) {
        this.branch = branch;
        this.clock = clock;
    }

    static Marking begin(Branch branch, Clock clock, LDAPConnection connection) throws LDAPException {
        Marking marking = new Marking(branch, clock);
        ChangeTracking wanted = branch.settings().changes();
        switch (wanted) {
            case AUTO -> marking.best(connection);
            case TIMESTAMP -> marking.timestamp(Server.of(connection));
            case SYNCREPL, DIRSYNC -> marking.before = marking.now(wanted, connection);
            case NONE -> marking.before = null;
        }
        return marking;
    }

    /** All that the read has to ask for. */
    List<String> attributes() {
        List<String> all = new ArrayList<>(branch.attributes());
        if (latest != null) {
            all.add(latest.attribute());
        }
        return all;
    }

    /** The entry as a read shows it. */
    DirectoryEntry seen(Entry entry) {
        if (latest != null) {
            latest.saw(entry);
        }
        return Entries.of(entry);
    }

    Optional<String> mark() {
        Optional<Mark> mark = latest == null ? Optional.ofNullable(before) : Timestamps.mark(latest);
        return mark.flatMap(made -> made.text(branch));
    }

    private void best(LDAPConnection connection) throws LDAPException {
        Server server = Server.of(connection);
        if (server.offers(ActiveDirectoryDirSyncControl.DIRSYNC_OID)
                && branch.identifiers().startWith(DirSync.KEY)) {
            before = tried(ChangeTracking.DIRSYNC, connection);
        } else if (server.offers(ContentSyncRequestControl.SYNC_REQUEST_OID)
                && branch.identifiers().startWith(Syncrepl.KEY)) {
            before = tried(ChangeTracking.SYNCREPL, connection);
        }
        if (before == null) {
            timestamp(server);
        }
    }

    /** Null if the server does not want to. */
    private Mark tried(ChangeTracking kind, LDAPConnection connection) throws LDAPException {
        try {
            return now(kind, connection);
        } catch (LDAPException e) {
            DirectoryUnreadable failure = Failures.ofChanges(e);
            if (failure.reason() == Reason.MARK_LOST) {
                return null;
            }
            throw failure;
        }
    }

    private Mark now(ChangeTracking kind, LDAPConnection connection) throws LDAPException {
        return kind == ChangeTracking.DIRSYNC
                ? new DirSync(branch).now(connection)
                : new Syncrepl(branch).now(connection).orElse(null);
    }

    private void timestamp(Server server) {
        latest = new Latest(server.isActiveDirectory() ? OF_ACTIVE_DIRECTORY : OF_OTHERS, clock);
    }
}
