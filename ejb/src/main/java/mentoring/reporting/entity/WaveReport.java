package mentoring.reporting.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import mentoring.programme.WaveId;
import mentoring.reporting.PublishedFigures;

/** One edition of a wave's report: immutable. */
@Entity
@Table(name = "wave_report")
public class WaveReport {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "wave_report_seq")
    @SequenceGenerator(name = "wave_report_seq", sequenceName = "wave_report_seq", allocationSize = 50)
    private Long id;

    @Column(name = "wave_id")
    private long waveId;

    private int edition;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Convert(converter = FiguresConverter.class)
    private PublishedFigures figures;

    protected WaveReport() {}

    /** @param edition 1 for the first review, one more for each review after a HOLD */
    public WaveReport(WaveId wave, int edition, PublishedFigures figures, Instant publishedAt) {
        this.waveId = wave.value();
        this.edition = edition;
        this.figures = figures;
        this.publishedAt = publishedAt;
    }

    public int edition() {
        return edition;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public PublishedFigures figures() {
        return figures;
    }
}
