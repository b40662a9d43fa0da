package mentoring.programme.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import mentoring.programme.ProgrammeId;
import mentoring.programme.WaveId;
import mentoring.programme.entity.Programme;
import mentoring.programme.entity.Wave;
import mentoring.shared.NotFound;
import mentoring.shared.PageRequest;

/** Where programmes and their waves are kept. */
@Dependent
public class ProgrammeStore {
    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    public void add(Programme programme) {
        em.persist(programme);
        em.flush();
    }

    public void add(Wave wave) {
        em.persist(wave);
        em.flush();
    }

    /** Brings what has been changed into the database, and its new version into the object. */
    public void flush() {
        em.flush();
    }

    /** @throws NotFound kind {@code programme} */
    public Programme programme(ProgrammeId id) {
        return found(em.find(Programme.class, id.value()), id);
    }

    /** Holds off others who want the same until the transaction ends: places in the cascade are given, waves opened and programmes closed one by one. */
    public Programme lockedProgramme(ProgrammeId id) {
        return found(em.find(Programme.class, id.value(), LockModeType.PESSIMISTIC_WRITE), id);
    }

    private static Programme found(Programme programme, ProgrammeId id) {
        if (programme == null) {
            throw NotFound.of("programme", id.value());
        }
        return programme;
    }

    /** One more than the page holds, in order of id. */
    public List<Programme> programmes(PageRequest page) {
        return em.createQuery("select p from Programme p where p.id > :after order by p.id", Programme.class)
                .setParameter("after", page.after())
                .setMaxResults(page.fetch())
                .getResultList();
    }

    /** @throws NotFound kind {@code wave} */
    public Wave wave(WaveId id) {
        Wave wave = em.find(Wave.class, id.value());
        if (wave == null) {
            throw NotFound.of("wave", id.value());
        }
        return wave;
    }

    /** As it is in the database now, whatever was read before. */
    public Wave reread(WaveId id) {
        Wave wave = wave(id);
        em.refresh(wave);
        return wave;
    }

    /** In order of their place. */
    public List<Wave> waves(ProgrammeId programme) {
        return em.createQuery("select w from Wave w where w.programmeId = :programme order by w.place", Wave.class)
                .setParameter("programme", programme.value())
                .getResultList();
    }
}
