package mentoring.tandem.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Optional;
import mentoring.directory.PersonId;
import mentoring.shared.Localised;
import mentoring.tandem.ExplanationLine;

/** What a rule has found, in the words of the day it was proposed: once for all tandems that are proposed together, and never changed. */
@Entity
public class Finding {
    public static final String TABLE = "finding";
    public static final String SEQUENCE = "finding_seq";

    /** The sequence counts blocks of so many ids. */
    public static final int IDS_IN_A_BLOCK = 50;

    public static final List<String> COLUMNS =
            List.of("id", "rule", "titlefr", "titleen", "textfr", "texten", "points");

    @Id
    private Long id;

    private String rule;
    private String titleFr;
    private String titleEn;
    private String textFr;
    private String textEn;
    private int points;

    protected Finding() {}

    /** As a row of {@link #COLUMNS}; whom the line is about is not part of it. */
    public static List<Object> row(long id, ExplanationLine line) {
        return List.of(
                id,
                line.rule(),
                line.title().fr(),
                line.title().en(),
                line.text().fr(),
                line.text().en(),
                line.points());
    }

    public long id() {
        return id;
    }

    /** What it says of the mentee of the line, or of the whole tandem. */
    public ExplanationLine about(StoredLine line) {
        return new ExplanationLine(
                rule,
                new Localised(titleFr, titleEn),
                new Localised(textFr, textEn),
                points,
                Optional.ofNullable(line.mentee()).map(PersonId::new).orElse(null));
    }
}
