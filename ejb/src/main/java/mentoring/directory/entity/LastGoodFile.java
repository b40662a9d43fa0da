package mentoring.directory.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import mentoring.shared.SubsidiaryCode;

/** The last version of a subsidiary's file that was right; it holds references to secrets, never a secret. */
@Entity
@Table(name = "subsidiary_file")
public class LastGoodFile {
    /** Longer files are not kept, in characters. */
    public static final int LONGEST = 1_000_000;

    @Id
    private String subsidiary;

    @Version
    private long version;

    private String content;
    private String fingerprint;
    private Instant since;

    protected LastGoodFile() {}

    public LastGoodFile(SubsidiaryCode subsidiary, String content, Instant since) {
        this.subsidiary = subsidiary.value();
        become(content, since);
    }

    /** Another version has come into force. */
    public final void become(String text, Instant at) {
        content = text;
        fingerprint = Digest.of(text);
        since = at;
    }

    public String content() {
        return content;
    }

    /** As {@link Digest#of} gives it. */
    public String fingerprint() {
        return fingerprint;
    }

    /** When it came into force. */
    public Instant since() {
        return since;
    }
}
