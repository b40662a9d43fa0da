package mentoring.evaluation.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import mentoring.evaluation.Figure;

/**
 * How far the figures of one subject (a wave, a barometer at one moment) have been released; its lock is the right to release more.
 *
 * <p>The first batch comes from as many people as a figure needs, every other from as many as a distribution needs, of which each side
 * that is shown has none or as many.
 */
@Entity
@Table(name = "figurerelease")
public class Release {
    @Id
    private String subject;

    private int batch;
    private boolean mentorsShown;
    private boolean menteesShown;
    private Instant releasedAt;

    protected Release() {}

    /** Nothing has been released yet. */
    public Release(String subject) {
        this.subject = subject;
    }

    /** Takes a batch in when it hides everybody in it; false when it has to grow first. The first settles which sides are shown. */
    public boolean admit(Newcomers newcomers, Instant now) {
        boolean first = batch == 0;
        if (!(first ? newcomers.people() >= Figure.FEWEST : hidesAll(newcomers))) {
            return false;
        }
        if (first) {
            mentorsShown = newcomers.mentors() >= Figure.FEWEST;
            menteesShown = newcomers.mentees() >= Figure.FEWEST;
        }
        batch++;
        releasedAt = now;
        return true;
    }

    private boolean hidesAll(Newcomers newcomers) {
        return newcomers.people() >= Figure.FEWEST_FOR_DISTRIBUTION
                && (!mentorsShown || hides(newcomers.mentors()))
                && (!menteesShown || hides(newcomers.mentees()));
    }

    private static boolean hides(long people) {
        return people == 0 || people >= Figure.FEWEST_FOR_DISTRIBUTION;
    }

    /** The number of the last batch; 0 before the first. */
    public int batch() {
        return batch;
    }

    public boolean showsMentors() {
        return mentorsShown;
    }

    public boolean showsMentees() {
        return menteesShown;
    }

    /** Whether what is shown of all can be divided into mentors and mentees. */
    public boolean showsSidesApart() {
        return mentorsShown && menteesShown;
    }

    /** Null before the first batch. */
    public Instant releasedAt() {
        return releasedAt;
    }
}
