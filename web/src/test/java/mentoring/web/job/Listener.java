package mentoring.web.job;

import java.util.ArrayList;
import java.util.List;
import mentoring.shared.boundary.JobView;

/** Writes down what it is told. */
final class Listener implements JobReader {
    static final String BEAT = "beat";
    static final String CLOSED = "closed";

    private final String subject;
    private final List<String> heard = new ArrayList<>();
    private boolean broken;

    Listener(String subject) {
        this.subject = subject;
    }

    List<String> heard() {
        return List.copyOf(heard);
    }

    /** The connection breaks: the next message fails. */
    void hangUp() {
        broken = true;
    }

    @Override
    public String subject() {
        return subject;
    }

    @Override
    public boolean isGone() {
        return heard.contains(CLOSED);
    }

    @Override
    public void tell(JobView job) {
        write(job.state() + " " + job.done());
    }

    @Override
    public void beat() {
        write(BEAT);
    }

    private void write(String message) {
        if (broken) {
            throw new IllegalStateException("broken pipe");
        }
        heard.add(message);
    }

    @Override
    public void close() {
        heard.add(CLOSED);
    }
}
