package mentoring.directory.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import mentoring.directory.entity.DirectoryMark;
import mentoring.shared.SubsidiaryCode;

/** From where each directory can be followed. */
@Dependent
public class StoredMarks {
    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    public Optional<DirectoryMark> of(SubsidiaryCode subsidiary) {
        return Optional.ofNullable(em.find(DirectoryMark.class, subsidiary.value()));
    }

    /** @param reached what the run has seen */
    void keep(SubsidiaryCode subsidiary, Reached reached, Instant now) {
        Optional<DirectoryMark> before = of(subsidiary);
        if (reached.mark().isEmpty()) {
            before.ifPresent(em::remove);
        } else if (before.isEmpty()) {
            em.persist(new DirectoryMark(subsidiary, reached.mark().get(), reached.fingerprint(), now));
        } else if (reached.everything()) {
            before.get().restart(reached.mark().get(), reached.fingerprint(), now);
        } else {
            before.get().advance(reached.mark().get());
        }
    }
}
