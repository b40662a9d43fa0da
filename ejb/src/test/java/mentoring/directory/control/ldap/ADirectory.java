package mentoring.directory.control.ldap;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSearchRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSearchResult;
import com.unboundid.ldap.listener.interceptor.InMemoryOperationInterceptor;
import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPResult;
import com.unboundid.ldap.sdk.ResultCode;
import java.net.InetAddress;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLSocketFactory;
import mentoring.directory.ASubsidiary;

/** An LDAP server on loopback with some people in the subsidiary's branch. */
public final class ADirectory {
    private final int people;
    private InMemoryOperationInterceptor interceptor;
    private ServerSocketFactory ldaps;
    private SSLSocketFactory startTls;
    private boolean branch = true;

    private ADirectory(int people) {
        this.people = people;
    }

    public static ADirectory of(int people) {
        return new ADirectory(people);
    }

    ADirectory withoutBranch() {
        branch = false;
        return this;
    }

    /** Speaks TLS from the first byte, or after StartTLS. */
    ADirectory protectedBy(ServerSocketFactory fromTheStart, SSLSocketFactory uponRequest) {
        ldaps = fromTheStart;
        startTls = uponRequest;
        return this;
    }

    /** The search of the given number, counted from 1, fails. */
    ADirectory answering(int search, ResultCode code) {
        AtomicInteger searches = new AtomicInteger();
        interceptor = new InMemoryOperationInterceptor() {
            @Override
            public void processSearchRequest(InMemoryInterceptedSearchRequest request) throws LDAPException {
                if (searches.incrementAndGet() == search) {
                    throw new LDAPException(code, "as told");
                }
            }
        };
        return this;
    }

    ADirectory forgettingThePages() {
        interceptor = new InMemoryOperationInterceptor() {
            @Override
            public void processSearchResult(InMemoryInterceptedSearchResult result) {
                result.setResult(new LDAPResult(result.getMessageID(), ResultCode.SUCCESS));
            }
        };
        return this;
    }

    public InMemoryDirectoryServer start() throws LDAPException {
        InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig("dc=aurore,dc=example");
        // As little of a schema as Active Directory shows: objectGUID stands in none of the usual ones.
        config.setSchema(null);
        config.setListenerConfigs(
                new InMemoryListenerConfig("test", InetAddress.getLoopbackAddress(), 0, ldaps, null, startTls));
        config.addAdditionalBindCredentials(ASubsidiary.READER, ASubsidiary.SECRET);
        if (interceptor != null) {
            config.addInMemoryOperationInterceptor(interceptor);
        }
        InMemoryDirectoryServer server = new InMemoryDirectoryServer(config);
        fill(server);
        server.startListening();
        return server;
    }

    private void fill(InMemoryDirectoryServer server) throws LDAPException {
        server.add("dc=aurore,dc=example", new Attribute("objectClass", "domain"));
        if (branch) {
            server.add(ASubsidiary.BASE, new Attribute("objectClass", "organizationalUnit"));
        }
        for (int i = 0; i < people; i++) {
            server.add(person(i));
        }
    }

    private static Entry person(int i) {
        return new Entry(
                "uid=p" + i + "," + ASubsidiary.BASE,
                new Attribute("objectClass", "inetOrgPerson"),
                new Attribute("uid", "p" + i),
                new Attribute("cn", "Person " + i),
                new Attribute("sn", "Martin"),
                new Attribute("employeeType", "G1"),
                new Attribute("description", "not for us"));
    }
}
