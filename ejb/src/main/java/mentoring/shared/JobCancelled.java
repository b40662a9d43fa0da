package mentoring.shared;

/** Ends the work of a job from within, when its next report finds that somebody has cancelled it. */
public final class JobCancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public JobCancelled(JobId id) {
        super("job " + id.value() + " was cancelled");
    }
}
