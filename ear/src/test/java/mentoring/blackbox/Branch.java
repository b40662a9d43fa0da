package mentoring.blackbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFReader;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.UUID;
import mentoring.blackbox.client.Answer;
import mentoring.blackbox.client.Portal;

/** A subsidiary of a test's own: a branch of the group's directory, and the file that describes it. */
record Branch(Installation module, String code) {
    private static final Duration SOON = Duration.ofSeconds(10);

    /** Three times what a subsidiary is promised: a test says how long it took, on a machine that may have other things to do. */
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private static final String GROUP = "dc=aurore,dc=example";

    static Branch newOne(Installation module) {
        return new Branch(module, "neuve-" + UUID.randomUUID().toString().substring(0, 8));
    }

    /** Of the API. */
    String path() {
        return "/subsidiaries/" + code;
    }

    Portal operator() {
        return module.as("operator", code, "operator");
    }

    /** By an import, which takes a moment where as many single additions take minutes. */
    Branch employ(int people) throws LDAPException {
        StringBuilder ldif =
                new StringBuilder("dn: " + base() + "\nobjectClass: organizationalUnit\nou: " + code + "\n");
        for (int number = 0; number < people; number++) {
            String uid = uid(number);
            ldif.append("\ndn: uid=" + uid + "," + base() + "\nobjectClass: inetOrgPerson\nuid: " + uid)
                    .append("\ncn: Camille " + number + "\nsn: Martin\nemployeeType: G1\nentryUUID: "
                            + UUID.nameUUIDFromBytes(uid.getBytes(UTF_8)) + "\n");
        }
        directory()
                .importFromLDIF(
                        false,
                        new LDIFReader(new ByteArrayInputStream(ldif.toString().getBytes(UTF_8))));
        return this;
    }

    String uid(int number) {
        return code + number;
    }

    void dismiss(int number) throws LDAPException {
        directory().delete("uid=" + uid(number) + "," + base());
    }

    void send(int number, Branch other) throws LDAPException {
        directory().modifyDN("uid=" + uid(number) + "," + base(), "uid=" + uid(number), true, other.base());
    }

    /** The file as it should be, and that the module has seen it. */
    Branch open() {
        drop("timeZone");
        await().atMost(SOON).until(() -> operator().get(path()).status(), status -> status == 200);
        return this;
    }

    /** @param timeZone how the key is spelt */
    void drop(String timeZone) {
        module.subsidiaries().drop(code, """
                        name = Aurore Neuve
                        locale = fr-FR
                        %s = Europe/Paris
                        cascade.place = 20
                        directory.tls = plain
                        directory.base = %s
                        career.bands = JUNIOR: G1
                        """.formatted(timeZone, base()));
    }

    void close() {
        module.subsidiaries().remove(code);
    }

    /** The job, ended. */
    Answer synchronise(String request) {
        // The timer may have begun one by itself.
        Answer started = await().atMost(PATIENCE)
                .until(() -> operator().post(path() + "/synchronisations", request), answer -> answer.status() == 202);
        return operator().ended(started.header("Location"), PATIENCE);
    }

    private String base() {
        return "ou=" + code + "," + GROUP;
    }

    private InMemoryDirectoryServer directory() {
        return module.directory();
    }
}
