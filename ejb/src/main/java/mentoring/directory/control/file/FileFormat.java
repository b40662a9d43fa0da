package mentoring.directory.control.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import mentoring.directory.control.source.DirectoryEntry;
import mentoring.directory.control.source.DirectoryUnreadable;
import mentoring.directory.control.source.DirectoryUnreadable.Reason;

/** How people are written down in a file. */
interface FileFormat {
    /**
     * Shows every entry, in the order of the file.
     *
     * @throws DirectoryUnreadable when a line makes no sense or the last one has no end
     */
    void read(InputStream file, Consumer<DirectoryEntry> reader) throws IOException;

    /** A refusal that names the line, and never what stands in it: that is about people. */
    static DirectoryUnreadable broken(int line, String what) {
        return new DirectoryUnreadable(Reason.BROKEN, "line " + line + ": " + what, null);
    }

    /** A refusal of a file that is not there to its end. */
    static DirectoryUnreadable cut(int line, String what) {
        return new DirectoryUnreadable(Reason.CUT, "line " + line + ": " + what, null);
    }
}
