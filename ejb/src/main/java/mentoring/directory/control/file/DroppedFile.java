package mentoring.directory.control.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import mentoring.directory.control.source.DirectoryUnreadable;
import mentoring.directory.control.source.DirectoryUnreadable.Reason;

/**
 * A file as it was when it was looked at.
 *
 * @param identity what the file system calls it, so that another file under the same name is seen; null where it does not tell
 */
record DroppedFile(Path path, long size, FileTime modified, Object identity) {
    /** @throws DirectoryUnreadable when there is no file, none that may be read, or nothing in it */
    static DroppedFile at(String name) {
        Path path = Path.of(name);
        if (!Files.isReadable(path) || !Files.isRegularFile(path)) {
            throw new DirectoryUnreadable(
                    Reason.UNREACHABLE, "there is no readable file " + path.toAbsolutePath(), null);
        }
        DroppedFile file = look(path);
        if (file.size == 0) {
            throw new DirectoryUnreadable(Reason.EMPTY, "the file is empty", null);
        }
        return file;
    }

    /** @throws DirectoryUnreadable when somebody may still be writing */
    void refuseUnsettled(Duration quiet, Clock clock) {
        Instant settled = modified.toInstant().plus(quiet);
        if (settled.isAfter(clock.instant())) {
            throw new DirectoryUnreadable(
                    Reason.CUT, "written at " + modified + ", to be left alone until " + settled, null);
        }
    }

    /** @throws DirectoryUnreadable when it has grown, shrunk or been replaced since it was looked at */
    void refuseChanged() {
        if (!look(path).equals(this)) {
            throw new DirectoryUnreadable(Reason.CUT, "the file changed while it was read", null);
        }
    }

    InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    private static DroppedFile look(Path path) {
        try {
            BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
            return new DroppedFile(path, now.size(), now.lastModifiedTime(), now.fileKey());
        } catch (IOException e) {
            throw new DirectoryUnreadable(Reason.UNREACHABLE, e.toString(), e);
        }
    }
}
