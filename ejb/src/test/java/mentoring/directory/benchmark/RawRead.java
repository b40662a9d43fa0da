package mentoring.directory.benchmark;

import com.unboundid.asn1.ASN1OctetString;
import com.unboundid.asn1.ASN1StreamReader;
import com.unboundid.ldap.protocol.BindRequestProtocolOp;
import com.unboundid.ldap.protocol.LDAPMessage;
import com.unboundid.ldap.protocol.ProtocolOp;
import com.unboundid.ldap.protocol.SearchRequestProtocolOp;
import com.unboundid.ldap.sdk.Control;
import com.unboundid.ldap.sdk.DereferencePolicy;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.ldap.sdk.controls.SimplePagedResultsControl;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.util.Arrays;
import java.util.List;
import mentoring.directory.control.settings.LdapSettings;

/** Asks for what a source asks for, and takes the bytes off the socket without looking into any but the last of a page. */
final class RawRead {
    private static final int DONE = 0x65;
    private static final int BIND_DONE = 0x61;
    private static final int LONG_FORM = 0x80;

    private final LdapSettings settings;
    private final List<String> attributes;
    private DataInputStream in;
    private byte[] message = new byte[1 << 16];
    private long bytes;

    RawRead(LdapSettings settings, List<String> attributes) {
        this.settings = settings;
        this.attributes = attributes;
    }

    /** Reads everything; answers how many bytes came. */
    long run() throws IOException, LDAPException {
        try (Socket socket = new Socket(settings.host(), settings.port())) {
            in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), 1 << 16));
            send(
                    socket,
                    1,
                    new BindRequestProtocolOp(
                            settings.bindDn(), settings.bindSecret().reveal()));
            until(BIND_DONE);
            ASN1OctetString cookie = null;
            int id = 2;
            do {
                send(socket, id++, search(), new SimplePagedResultsControl(settings.pageSize(), cookie, true));
                cookie = cookie(until(DONE));
            } while (cookie != null);
        }
        return bytes;
    }

    private SearchRequestProtocolOp search() throws LDAPException {
        return new SearchRequestProtocolOp(
                settings.base(),
                SearchScope.SUB,
                DereferencePolicy.NEVER,
                0,
                0,
                false,
                Filter.create(settings.filter()),
                attributes);
    }

    private static void send(Socket socket, int id, ProtocolOp operation, Control... controls) throws IOException {
        socket.getOutputStream()
                .write(new LDAPMessage(id, operation, controls).encode().encode());
    }

    private static ASN1OctetString cookie(byte[] done) throws LDAPException {
        LDAPMessage answer = LDAPMessage.readFrom(new ASN1StreamReader(new ByteArrayInputStream(done)), false);
        for (Control control : answer.getControls()) {
            if (control instanceof SimplePagedResultsControl page && page.moreResultsToReturn()) {
                return page.getCookie();
            }
        }
        return null;
    }

    /** Takes messages up to one of the kind, and answers that one. */
    private byte[] until(int kind) throws IOException {
        while (true) {
            int header = header();
            int length = header + length(header);
            if (message.length < length) {
                message = Arrays.copyOf(message, length * 2);
            }
            in.readFully(message, header, length - header);
            bytes += length;
            // The message's number comes first, in as many bytes as the second of its own says.
            if ((message[header + 2 + message[header + 1]] & 0xff) == kind) {
                return Arrays.copyOf(message, length);
            }
        }
    }

    /** Reads the tag and the length, and answers how many bytes these take. */
    private int header() throws IOException {
        in.readFully(message, 0, 2);
        int more = Math.max(0, (message[1] & 0xff) - LONG_FORM);
        in.readFully(message, 2, more);
        return 2 + more;
    }

    private int length(int header) {
        if (header == 2) {
            return message[1];
        }
        int length = 0;
        for (int i = 2; i < header; i++) {
            length = length << 8 | message[i] & 0xff;
        }
        return length;
    }
}
