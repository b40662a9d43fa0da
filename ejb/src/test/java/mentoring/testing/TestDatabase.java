package mentoring.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

/** The module's persistence unit on an empty database with the current schema, in memory unless asked otherwise; one for each instance. */
public final class TestDatabase implements AutoCloseable {
    private static final Logger MIGRATIONS = Logger.getLogger("org.flywaydb");
    private static int count;

    private final EntityManagerFactory factory;
    private final EntityManager em;

    public TestDatabase() {
        this(inMemory());
    }

    private TestDatabase(DataSource source) {
        this(source, Map.of("jakarta.persistence.nonJtaDataSource", source));
    }

    /**
     * @param source an empty database of another kind
     * @param access how the persistence unit comes to it
     */
    TestDatabase(DataSource source, Map<String, Object> access) {
        MIGRATIONS.setLevel(Level.WARNING);
        Flyway.configure().dataSource(source).load().migrate();
        Map<String, Object> settings = new HashMap<>(access);
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.jtaDataSource", "");
        settings.put("eclipselink.session-name", "test" + ++count);
        factory = Persistence.createEntityManagerFactory("mentoring", settings);
        em = factory.createEntityManager();
    }

    private static DataSource inMemory() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:test" + ++count + ";DB_CLOSE_DELAY=-1");
        return source;
    }

    public EntityManager entityManager() {
        return em;
    }

    /** Runs one use case in a transaction of its own; whatever is read afterwards comes from the database. */
    public <T> T inTransaction(Supplier<T> useCase) {
        em.getTransaction().begin();
        try {
            T result = useCase.get();
            em.getTransaction().commit();
            return result;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.clear();
        }
    }

    @Override
    public void close() {
        em.close();
        factory.close();
    }
}
