package mentoring.directory.control;

import java.time.Instant;

/**
 * A version of a subsidiary's file that was right.
 *
 * @param since when it came into force
 */
public record KeptFile(String content, Instant since) {}
