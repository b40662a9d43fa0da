package mentoring.session.control;

import jakarta.persistence.EntityManager;
import java.util.function.Function;
import mentoring.directory.PersonId;
import mentoring.testing.Injection;

/** Opens diaries in a transaction of its own, as the container would have it. */
public final class PageOnItsOwn extends FirstPage {
    private final EntityManager running;

    public PageOnItsOwn(EntityManager running) {
        this.running = running;
    }

    @Override
    public void open(PersonId person) {
        apart(page -> {
            page.open(person);
            return person;
        });
    }

    @Override
    public boolean isOpen(PersonId person) {
        return apart(page -> page.isOpen(person));
    }

    private <T> T apart(Function<FirstPage, T> use) {
        try (EntityManager own = running.getEntityManagerFactory().createEntityManager()) {
            own.getTransaction().begin();
            T result = use.apply(Injection.into(new FirstPage(), own));
            own.getTransaction().commit();
            return result;
        }
    }
}
