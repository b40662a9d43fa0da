package mentoring.tandem.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import mentoring.tandem.PairingId;
import mentoring.tandem.TandemRefused;
import mentoring.tandem.control.keeping.Kept;
import mentoring.tandem.control.keeping.KeptForm;
import mentoring.tandem.control.keeping.Parts;
import mentoring.tandem.entity.PairingInput;

/** What pairings were given and what came of them, as the database keeps it. */
@Dependent
public class StoredInputs {
    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    /** Ready to be kept; needs no database. */
    public static List<byte[]> parts(Kept kept) {
        Parts parts = new Parts();
        try {
            KeptForm.write(kept, parts);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written to", e);
        }
        return parts.all();
    }

    public void keep(PairingId pairing, List<byte[]> parts) {
        for (int part = 0; part < parts.size(); part++) {
            em.persist(new PairingInput(pairing, part, parts.get(part)));
        }
        em.flush();
    }

    /**
     * What the pairing was given and what came of it.
     *
     * <p>Refusals: {@code pairing-input-gone} when nothing is kept of it, {@code pairing-input-broken} when that cannot be read.
     */
    public Kept of(PairingId pairing) {
        List<PairingInput> parts = em.createQuery(
                        "select i from PairingInput i where i.pairingId = :pairing order by i.part", PairingInput.class)
                .setParameter("pairing", pairing.value())
                .getResultList();
        if (parts.isEmpty()) {
            throw TandemRefused.pairingInputGone(pairing);
        }
        List<InputStream> streams = parts.stream()
                .<InputStream>map(part -> new ByteArrayInputStream(part.content()))
                .toList();
        try (InputStream all = new SequenceInputStream(Collections.enumeration(streams))) {
            return KeptForm.read(all);
        } catch (IOException e) {
            throw TandemRefused.pairingInputBroken(pairing);
        }
    }
}
