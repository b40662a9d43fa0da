package mentoring.directory.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import mentoring.directory.entity.Digest;
import mentoring.directory.entity.LastGoodFile;
import mentoring.shared.SubsidiaryCode;

/**
 * Keeps the last good version of each subsidiary's file, in a transaction of its own: a broken file must not end what works, not even over
 * a restart.
 *
 * <p>It is kept after its file is removed too: editors and copying tools remove files for a moment.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LastGoodFiles {
    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    public Optional<LastGoodFile> find(SubsidiaryCode code) {
        return Optional.ofNullable(em.find(LastGoodFile.class, code.value()));
    }

    /** Nothing happens when this version is kept already; a text that no database takes is not kept. */
    public void keep(SubsidiaryCode code, String text, Instant since) {
        if (text.length() > LastGoodFile.LONGEST || text.indexOf('\0') >= 0) {
            return;
        }
        Optional<LastGoodFile> kept = find(code);
        if (kept.isEmpty()) {
            em.persist(new LastGoodFile(code, text, since));
        } else if (!kept.get().fingerprint().equals(Digest.of(text))) {
            kept.get().become(text, since);
        }
    }
}
