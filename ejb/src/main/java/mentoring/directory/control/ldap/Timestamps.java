package mentoring.directory.control.ldap;

import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mentoring.directory.control.settings.ChangeTracking;
import mentoring.directory.control.source.ChangeReader;

/**
 * Changes by the time of the last change that a server keeps with every entry.
 *
 * <p>The state is the name of that attribute and the latest time seen, by the server's own clock. Whoever changed is asked for without the
 * subsidiary's filter and then looked at with it: who left the filter is seen. Who was deleted or moved out of the branch is not, and
 * neither is a change that reaches this server late from another one: only a sweep finds these.
 */
record Timestamps(Branch branch, Clock clock) implements Changes {
    @Override
    public Mark since(LDAPConnection connection, Mark mark, ChangeReader reader) throws LDAPException {
        String[] state = new String(mark.state(), StandardCharsets.US_ASCII).split(" ", 2);
        Latest latest = new Latest(state[0], clock);
        latest.saw(state[1]);
        Set<String> changed = changed(connection, Filter.createGreaterOrEqualFilter(state[0], latest.since()), latest);
        Set<String> gone = new HashSet<>(changed);
        branch.look(connection, changed, entry -> {
            branch.identifiers().keyOf(entry).ifPresent(gone::remove);
            reader.shown(Entries.of(entry));
        });
        gone.forEach(reader::gone);
        return mark(latest).orElse(mark);
    }

    static Optional<Mark> mark(Latest latest) {
        return latest.time().map(time -> Mark.of(ChangeTracking.TIMESTAMP, latest.attribute() + " " + time));
    }

    private Set<String> changed(LDAPConnection connection, Filter since, Latest latest) throws LDAPException {
        List<String> wanted = new ArrayList<>(branch.identifiers().attributes());
        wanted.add(latest.attribute());
        Set<String> keys = new HashSet<>();
        branch.search(connection, since, wanted, entry -> entry, entry -> {
            latest.saw(entry);
            branch.identifiers().keyOf(entry).ifPresent(keys::add);
        });
        return keys;
    }
}
