package mentoring.shared.boundary;

/**
 * An answer as it was given, kept so that it can be given again.
 *
 * @param status HTTP status
 * @param location null when there was none
 * @param etag null when there was none
 * @param body JSON; null when there was none
 */
public record StoredAnswer(int status, String location, String etag, String body) {}
