package mentoring.tandem.boundary;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** What the database keeps of the only pairing, for those who would change it. */
final class KeptInput {
    private final WaveTandems wave;

    KeptInput(WaveTandems wave) {
        this.wave = wave;
    }

    void rewrite(UnaryOperator<String> change) {
        rewriteBytes(kept -> packed(change.apply(text(kept))));
    }

    void rewriteBytes(UnaryOperator<byte[]> change) {
        byte[] kept = (byte[]) wave.database
                .entityManager()
                .createNativeQuery("select content from pairinginput")
                .getSingleResult();
        wave.in(() -> wave.database
                .entityManager()
                .createNativeQuery("update pairinginput set content = ?")
                .setParameter(1, change.apply(kept))
                .executeUpdate());
    }

    private static String text(byte[] kept) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(kept))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] packed(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }
}
