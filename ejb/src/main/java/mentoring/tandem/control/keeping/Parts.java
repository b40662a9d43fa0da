package mentoring.tandem.control.keeping;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Cuts what is written into parts of at most {@value #LONGEST} bytes: no column has to hold all of it. */
public final class Parts extends OutputStream {
    /** Well below what every database takes in one binary column. */
    public static final int LONGEST = 256 * 1024;

    private final List<byte[]> whole = new ArrayList<>();
    private final ByteArrayOutputStream open = new ByteArrayOutputStream(LONGEST);

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] some, int from, int length) {
        int next = from;
        while (next < from + length) {
            int fits = Math.min(LONGEST - open.size(), from + length - next);
            open.write(some, next, fits);
            next += fits;
            if (open.size() == LONGEST) {
                whole.add(open.toByteArray());
                open.reset();
            }
        }
    }

    /** Everything written so far. */
    public List<byte[]> all() {
        List<byte[]> all = new ArrayList<>(whole);
        if (open.size() > 0) {
            all.add(open.toByteArray());
        }
        return all;
    }
}
