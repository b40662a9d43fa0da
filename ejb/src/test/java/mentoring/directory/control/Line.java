package mentoring.directory.control;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Optional;
import mentoring.directory.ASubsidiary;
import mentoring.directory.control.settings.References;
import mentoring.directory.control.settings.SubsidiaryFile;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.directory.server.Relay;
import mentoring.shared.SubsidiaryCode;

/** A subsidiary's line to its branch, which can be cut. */
final class Line implements AutoCloseable {
    private final SubsidiaryCode code;
    private final String base;
    private final Dialect dialect;
    private final Relay relay;

    Line(String name, String root, Dialect dialect, InetSocketAddress server) throws IOException {
        this.code = new SubsidiaryCode("branch-" + name);
        this.base = "ou=" + name + "," + root;
        this.dialect = dialect;
        this.relay = new Relay(server);
    }

    SubsidiaryCode code() {
        return code;
    }

    String base() {
        return base;
    }

    void cutAfter(int bytes) {
        relay.cutAfter(bytes);
    }

    void mend() {
        relay.cutAfter(Integer.MAX_VALUE);
    }

    SubsidiarySettings settings(String account) {
        return SubsidiaryFile.parse(
                        code,
                        code.value() + ".properties",
                        text(account),
                        new References(key -> Optional.empty(), name -> Optional.of(ASubsidiary.SECRET)),
                        2)
                .settings()
                .orElseThrow();
    }

    private String text(String account) {
        return """
                name = %s
                locale = fr-FR
                timeZone = Europe/Paris
                cascade.place = 1
                directory.url = ldap://127.0.0.1:%d
                directory.tls = plain
                directory.bind.dn = %s
                directory.bind.secret = ${env:SECRET}
                directory.base = %s
                directory.pageSize = 3
                attribute.unit = description
                career.bands = JUNIOR
                career.JUNIOR.grades = G1
                %s
                """.formatted(code.value(), relay.port(), account, base, dialect.profile());
    }

    @Override
    public void close() throws IOException {
        relay.close();
    }
}
