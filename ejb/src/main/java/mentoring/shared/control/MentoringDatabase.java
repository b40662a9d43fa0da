package mentoring.shared.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * The module's own data source, wired by configuration alone, brought to the current schema before anything uses it.
 *
 * <p>Other startup beans that read or write the database name this one in {@code @DependsOn}.
 */
@DataSourceDefinition(
        name = MentoringDatabase.NAME,
        className = "${MPCONFIG=mentoring.database.class:org.h2.jdbcx.JdbcDataSource}",
        url = "${MPCONFIG=mentoring.database.url:jdbc:h2:file:./.run/mentoring}",
        user = "${MPCONFIG=mentoring.database.user:mentoring}",
        password = "${MPCONFIG=mentoring.database.password:mentoring}",
        minPoolSize = 2,
        maxPoolSize = 32)
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class MentoringDatabase {
    public static final String NAME = "java:app/jdbc/mentoring";

    @Resource(lookup = NAME)
    private DataSource dataSource;

    /** What SQL alone cannot do on every database; each capability brings its own. */
    @Inject
    private Instance<JavaMigration> inJava;

    private String schemaVersion;

    @PostConstruct
    void migrate() {
        Flyway flyway = Flyway.configure(getClass().getClassLoader())
                .dataSource(dataSource)
                .javaMigrations(inJava.stream().toArray(JavaMigration[]::new))
                .load();
        flyway.migrate();
        schemaVersion = flyway.info().current().getVersion().getVersion();
    }

    /** The number of the last migration. */
    public String schemaVersion() {
        return schemaVersion;
    }
}
