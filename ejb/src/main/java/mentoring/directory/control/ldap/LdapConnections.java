package mentoring.directory.control.ldap;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPConnectionOptions;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPResult;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SimpleBindRequest;
import com.unboundid.ldap.sdk.extensions.StartTLSExtendedRequest;
import com.unboundid.util.ssl.HostNameSSLSocketVerifier;
import com.unboundid.util.ssl.JVMDefaultTrustManager;
import com.unboundid.util.ssl.PEMFileTrustManager;
import com.unboundid.util.ssl.SSLUtil;
import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStoreException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.X509TrustManager;
import mentoring.directory.control.settings.LdapSettings;
import mentoring.directory.control.settings.Tls;
import mentoring.directory.control.source.DirectoryUnreadable;
import mentoring.directory.control.source.DirectoryUnreadable.Reason;

/** Opens connections that are protected as the subsidiary's file demands, and bound. */
final class LdapConnections {
    private final LdapSettings settings;

    LdapConnections(LdapSettings settings) {
        this.settings = settings;
    }

    /** @throws DirectoryUnreadable when the server cannot be reached, fails to prove its name, or refuses the account */
    LDAPConnection open() {
        LDAPConnection connection = connect();
        try {
            connection.bind(bind());
            return connection;
        } catch (LDAPException e) {
            connection.close();
            throw Failures.of(e);
        } catch (IllegalStateException e) {
            connection.close();
            throw new DirectoryUnreadable(Reason.BIND_REFUSED, e.getMessage(), e);
        }
    }

    private SimpleBindRequest bind() {
        SimpleBindRequest request =
                new SimpleBindRequest(settings.bindDn(), settings.bindSecret().reveal());
        request.setResponseTimeoutMillis(settings.connectTimeout().toMillis());
        return request;
    }

    private LDAPConnection connect() {
        try {
            return switch (settings.tls()) {
                case PLAIN -> plain();
                case LDAPS ->
                    new LDAPConnection(ssl().createSSLSocketFactory(), options(), settings.host(), settings.port());
                case STARTTLS -> startTls();
            };
        } catch (LDAPException e) {
            throw settings.tls() == Tls.LDAPS && isListening() ? unprotected(e) : Failures.of(e);
        } catch (GeneralSecurityException e) {
            throw unprotected(e);
        }
    }

    private LDAPConnection plain() throws LDAPException {
        return new LDAPConnection(options(), settings.host(), settings.port());
    }

    private LDAPConnection startTls() throws LDAPException, GeneralSecurityException {
        SSLContext context = ssl().createSSLContext();
        LDAPConnection connection = plain();
        try {
            LDAPResult answer = connection.processExtendedOperation(new StartTLSExtendedRequest(context));
            if (answer.getResultCode() == ResultCode.SUCCESS) {
                return connection;
            }
            connection.close();
            throw unprotected(new LDAPException(answer));
        } catch (LDAPException e) {
            connection.close();
            throw unprotected(e);
        }
    }

    /** The SDK reports a handshake that failed and a server that is not there alike. */
    private boolean isListening() {
        try (Socket socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(settings.host(), settings.port()),
                    Math.toIntExact(settings.connectTimeout().toMillis()));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static DirectoryUnreadable unprotected(Exception e) {
        return new DirectoryUnreadable(Reason.TLS_REFUSED, e.getMessage(), e);
    }

    private SSLUtil ssl() throws KeyStoreException {
        return new SSLUtil(trust());
    }

    private X509TrustManager trust() throws KeyStoreException {
        return settings.trust() == null
                ? JVMDefaultTrustManager.getInstance()
                : new PEMFileTrustManager(new File(settings.trust()));
    }

    private LDAPConnectionOptions options() {
        LDAPConnectionOptions options = new LDAPConnectionOptions();
        options.setConnectTimeoutMillis(
                Math.toIntExact(settings.connectTimeout().toMillis()));
        options.setResponseTimeoutMillis(settings.readTimeout().toMillis());
        options.setFollowReferrals(false);
        // Messages are handed over in their order, by the thread that asked; who has to wait too long closes the
        // connection.
        options.setUseSynchronousMode(true);
        // Without it the SDK takes any name from an authority it trusts.
        options.setSSLSocketVerifier(new HostNameSSLSocketVerifier(true));
        return options;
    }
}
