package mentoring.directory.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import mentoring.shared.SubsidiaryCode;

/** From where a subsidiary's directory can be followed, and when all its entries were looked over last. */
@Entity
@Table(name = "directory_mark")
public class DirectoryMark {
    @Id
    private String subsidiary;

    private String mark;
    private String fingerprint;
    private Instant sweptAt;

    protected DirectoryMark() {}

    /**
     * After everything has been read.
     *
     * @param fingerprint of the file by which entries were understood
     */
    public DirectoryMark(SubsidiaryCode subsidiary, String mark, String fingerprint, Instant at) {
        this.subsidiary = subsidiary.value();
        restart(mark, fingerprint, at);
    }

    /** After everything has been read again. */
    public final void restart(String from, String fileFingerprint, Instant at) {
        mark = from;
        fingerprint = fileFingerprint;
        sweptAt = at;
    }

    /** False once the file has changed: entries that did not change may mean something else now. */
    public boolean holdsFor(String fileFingerprint) {
        return fingerprint.equals(fileFingerprint);
    }

    /** The changes up to here have been taken over; where there were none, nothing is to be stored. */
    public void advance(String next) {
        if (!mark.equals(next)) {
            mark = next;
        }
    }

    public boolean isToBeSwept(Duration every, Instant now) {
        return !sweptAt.plus(every).isAfter(now);
    }

    public String mark() {
        return mark;
    }
}
