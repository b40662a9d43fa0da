package mentoring.directory.control.ldap;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import mentoring.directory.control.source.ChangeReader;

/** A way in which a server tells what has changed. */
interface Changes {
    /**
     * Shows what has changed since the state of the mark.
     *
     * @return the mark to go on from
     * @throws mentoring.directory.control.source.DirectoryUnreadable when the server's answer does not tell
     */
    Mark since(LDAPConnection connection, Mark mark, ChangeReader reader) throws LDAPException;
}
