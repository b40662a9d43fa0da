package mentoring.directory.control;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;

/**
 * A file as it was when it was read last.
 *
 * @param text what it said; null for a file that could not be read
 * @param inForce the text of the version that holds; null while no good one is known
 */
record SubsidiaryFileVersion(Stamp stamp, Instant readAt, String text, String inForce, DescribedSubsidiary described) {
    /** A file that was changed so shortly before it was read may have been changed again without showing it. */
    private static final Duration SETTLED = Duration.ofSeconds(2);

    /** True when a look from outside is enough to know that the file is the same. */
    boolean isCertainlyOf(Path file) {
        return text != null && stamp.modified().isBefore(readAt.minus(SETTLED)) && stamp.equals(Stamp.of(file));
    }

    /** What a file looks like from outside. */
    record Stamp(Instant modified, long size) {
        /** A file that cannot be looked at looks like no other. */
        static Stamp of(Path file) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                return new Stamp(attributes.lastModifiedTime().toInstant(), attributes.size());
            } catch (IOException e) {
                return new Stamp(Instant.MAX, -1);
            }
        }
    }
}
