package mentoring.session.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import mentoring.directory.PersonId;
import mentoring.session.entity.PersonDiary;

/** Opens a person's diary apart from the transaction that books in it, so that a race for the first booking costs nothing else. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FirstPage {
    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    public void open(PersonId person) {
        if (!isOpen(person)) {
            em.persist(new PersonDiary(person));
        }
    }

    public boolean isOpen(PersonId person) {
        return em.find(PersonDiary.class, person.value()) != null;
    }
}
