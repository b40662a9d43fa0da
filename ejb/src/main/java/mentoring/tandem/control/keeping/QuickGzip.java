package mentoring.tandem.control.keeping;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Compresses quickly rather than tightly: somebody waits for a pairing, nobody for what is kept of it. */
final class QuickGzip extends GZIPOutputStream {
    private static final int BUFFER = 64 * 1024;

    QuickGzip(OutputStream out) throws IOException {
        super(out, BUFFER);
        def.setLevel(Deflater.BEST_SPEED);
    }
}
