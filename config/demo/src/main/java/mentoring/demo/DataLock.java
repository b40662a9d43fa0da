package mentoring.demo;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps two demos from sharing one data directory; the operating system frees it when this process ends. */
final class DataLock implements AutoCloseable {

    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws DemoFailed when another demo holds the directory, or it cannot be written */
    static DataLock on(Path data) {
        try {
            Files.createDirectories(data);
            FileChannel channel =
                    FileChannel.open(data.resolve("demo.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new DemoFailed("Another demo runs on %s: end it, or choose another directory with -D%s=DIR."
                        .formatted(data, DemoSettings.DATA_KEY));
            }
            return new DataLock(channel);
        } catch (IOException failure) {
            throw new DemoFailed(
                    "The directory %s cannot be used: %s. Choose another with -D%s=DIR."
                            .formatted(data, failure.getMessage(), DemoSettings.DATA_KEY),
                    failure);
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new DemoFailed("The lock on the data directory is stuck: " + failure.getMessage(), failure);
        }
    }
}
