package mentoring.web.job;

import mentoring.shared.boundary.JobView;

/** Whoever reads a stream, at the other end of a connection: each message returns once it is written, and throws when nobody reads any more. */
public interface JobReader {
    String subject();

    boolean isGone();

    /** A full state: whoever missed the ones before has lost nothing. */
    void tell(JobView job);

    /** Keeps whatever stands between from taking the connection for dead, and finds out whether it is. */
    void beat();

    void close();
}
