package mentoring.directory.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The right to write people, held until the transaction ends, on whichever node: looking up managers writes people of all subsidiaries. */
@Dependent
public class PeopleTurn {
    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    /** Waits for who has it as long as the database lets it; whoever reads people to change them reads them afterwards. */
    void take() {
        em.createNativeQuery("select name from directory_turn where name = 'people' for update")
                .getSingleResult();
    }
}
