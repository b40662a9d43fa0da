package mentoring.directory.entity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.util.Objects;
import mentoring.directory.PersonId;
import mentoring.directory.SynchronisationId;

/** Somebody who has left as a synchronisation saw it that stopped before it: waits for somebody to confirm it. */
@Entity
public class Departure {
    @EmbeddedId
    private Key key;

    protected Departure() {}

    public Departure(SynchronisationId synchronisation, PersonId person) {
        key = new Key();
        key.synchronisationId = synchronisation.value();
        key.personId = person.value();
    }

    /** Nobody is listed twice. */
    @Embeddable
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private Long synchronisationId;
        private Long personId;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(synchronisationId, key.synchronisationId)
                    && Objects.equals(personId, key.personId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(synchronisationId, personId);
        }
    }
}
