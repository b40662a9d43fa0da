package mentoring.shared.entity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import mentoring.shared.JobTotal;

/** How far a job has come in its phase, and how fast. */
@Embeddable
public class Headway {
    private String phase;
    private long done;
    private Long total;
    private boolean estimated;
    private Instant touchedAt;

    @Embedded
    private Stretch stretch;

    protected Headway() {}

    Headway(Instant at) {
        stretch = new Stretch(at);
        touchedAt = at;
    }

    void touch(Instant at) {
        touchedAt = at;
    }

    void enter(String next, JobTotal toDo, Instant at) {
        phase = next;
        total = toDo.count();
        estimated = toDo.estimated();
        done = 0;
        stretch = new Stretch(at);
        touchedAt = at;
    }

    void advance(String current, long doneSoFar, Instant at) {
        if (!current.equals(phase)) {
            enter(current, JobTotal.UNKNOWN, at);
        }
        done = doneSoFar;
        stretch.note(done, at);
        touchedAt = at;
    }

    /** Nothing is under way any more; what was done last can still be told. */
    void end() {
        phase = null;
        total = null;
        estimated = false;
    }

    /** Null before the first phase, and once the job has ended. */
    public String phase() {
        return phase;
    }

    public long done() {
        return done;
    }

    /** Unknown too once an estimate has been proved wrong. */
    public JobTotal total() {
        return total == null || (estimated && done > total) ? JobTotal.UNKNOWN : new JobTotal(total, estimated);
    }

    /** When the job was last heard of. */
    public Instant touchedAt() {
        return touchedAt;
    }

    /** Done in a second of late; empty while it is too early to tell, or nothing is under way. */
    public OptionalDouble rate(Instant now) {
        return phase == null ? OptionalDouble.empty() : stretch.rate(done, touchedAt, now);
    }

    /** How long the phase still takes at this rate; empty while it is unknown how much there is to do. */
    public Optional<Duration> remaining(Instant now) {
        Long toDo = total().count();
        double rate = rate(now).orElse(0);
        return toDo == null || rate <= 0
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds((long) Math.ceil((toDo - done) / rate)));
    }
}
