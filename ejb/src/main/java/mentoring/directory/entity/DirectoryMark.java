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
    private Instant sweptAt;

    protected DirectoryMark() {}

    /** After everything has been read. */
    public DirectoryMark(SubsidiaryCode subsidiary, String mark, Instant at) {
        this.subsidiary = subsidiary.value();
        this.mark = mark;
        this.sweptAt = at;
    }

    /** The changes up to here have been taken over. */
    public void advance(String next) {
        mark = next;
    }

    /** All entries have been looked over. */
    public void sweep(Instant at) {
        sweptAt = at;
    }

    public boolean isToBeSwept(Duration every, Instant now) {
        return !sweptAt.plus(every).isAfter(now);
    }

    public String mark() {
        return mark;
    }
}
