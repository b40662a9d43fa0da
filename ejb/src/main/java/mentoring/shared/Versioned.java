package mentoring.shared;

/** A view of an aggregate that a caller may change: its version is the ETag, and comes back as If-Match. */
public interface Versioned {
    long version();
}
