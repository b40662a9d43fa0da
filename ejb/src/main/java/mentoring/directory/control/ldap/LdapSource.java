package mentoring.directory.control.ldap;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mentoring.directory.control.settings.ChangeTracking;
import mentoring.directory.control.settings.LdapSettings;
import mentoring.directory.control.source.ChangeReader;
import mentoring.directory.control.source.DirectoryEntry;
import mentoring.directory.control.source.DirectorySource;
import mentoring.directory.control.source.ListedEntry;

/** A subsidiary's branch of an LDAP directory, read over one connection. */
public final class LdapSource implements DirectorySource {
    private final LdapSettings settings;
    private final Branch branch;
    private final Clock clock;
    private final LdapConnections connections;

    /**
     * Reads nothing yet.
     *
     * @param identifiers the attributes that hold the key, the first that has a value counts
     * @param attributes all that is asked for
     */
    public LdapSource(LdapSettings settings, List<String> identifiers, List<String> attributes, Clock clock) {
        this.settings = settings;
        this.branch = new Branch(settings, new Identifiers(List.copyOf(identifiers)), List.copyOf(attributes));
        this.clock = clock;
        this.connections = new LdapConnections(settings);
    }

    @Override
    public void probe() {
        connections.open().close();
    }

    @Override
    public Optional<String> read(Consumer<DirectoryEntry> reader) {
        Referrals referrals = new Referrals(settings);
        Optional<String> mark = read(branch, reader, referrals);
        referrals.each(there -> read(branch.at(there), reader, referrals));
        return mark;
    }

    private Optional<String> read(Branch where, Consumer<DirectoryEntry> reader, Referrals referrals) {
        try (LDAPConnection connection = new LdapConnections(where.settings()).open()) {
            Marking marking = Marking.begin(where, clock, connection);
            where.pages(connection, where.people(), marking.attributes(), marking::seen, page -> {
                page.references().forEach(referrals::note);
                page.entries().forEach(reader);
            });
            return marking.mark();
        } catch (LDAPException e) {
            if (referrals.lead(e)) {
                return Optional.empty();
            }
            throw Failures.of(e);
        }
    }

    @Override
    public String changes(String mark, ChangeReader reader) {
        Mark from = Mark.of(mark, branch);
        if (settings.changes() != ChangeTracking.AUTO && settings.changes() != from.kind()) {
            throw Mark.lost("changes are now asked for in another way");
        }
        try (LDAPConnection connection = connections.open()) {
            return of(from.kind())
                    .since(connection, from, reader)
                    .text(branch)
                    .orElseThrow(() -> Mark.lost("the server's mark is too long to be kept"));
        } catch (LDAPException e) {
            throw Failures.ofChanges(e);
        }
    }

    @Override
    public void list(Consumer<ListedEntry> reader) {
        try (LDAPConnection connection = connections.open()) {
            branch.search(
                    connection,
                    branch.people(),
                    branch.identifiers().attributes(),
                    this::listed,
                    entry -> entry.ifPresent(reader));
        } catch (LDAPException e) {
            throw Failures.of(e);
        }
    }

    @Override
    public void look(Collection<String> keys, Consumer<DirectoryEntry> reader) {
        try (LDAPConnection connection = connections.open()) {
            branch.look(connection, keys, entry -> reader.accept(Entries.of(entry)));
        } catch (LDAPException e) {
            throw Failures.of(e);
        }
    }

    private Optional<ListedEntry> listed(Entry entry) {
        return branch.identifiers().keyOf(entry).map(key -> new ListedEntry(key, Entries.normalised(entry.getDN())));
    }

    private Changes of(ChangeTracking kind) {
        return switch (kind) {
            case SYNCREPL -> new Syncrepl(branch);
            case DIRSYNC -> new DirSync(branch);
            case TIMESTAMP, AUTO, NONE -> new Timestamps(branch, clock);
        };
    }
}
