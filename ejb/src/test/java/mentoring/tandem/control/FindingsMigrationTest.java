package mentoring.tandem.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** Proposals of before there were findings are explained as they were. */
class FindingsMigrationTest {
    private static final String BEFORE = "22";
    private static final int MANY = 1_001;
    private static final String PROPOSALS =
            "insert into tandem (id, version, waveid, programmeid, subsidiary, formation, state,"
                    + " points, explanation, answerby, changedat, changes) select x, 1, 1, 1, 'aurore-uk', 'PAIR', 'PROPOSED', 4,"
                    + " '[{\"rule\":\"topics\",\"title\":{\"fr\":\"Sujets\",\"en\":\"Topics\"},\"text\":{\"fr\":\"L''IA\",\"en\":\"AI\"},"
                    + "\"points\":4,\"mentee\":{\"value\":' || x || '}},{\"rule\":\"peers\",\"title\":{\"fr\":\"Pairs\",\"en\":\"Peers\"},"
                    + "\"text\":{\"fr\":\"Oui\",\"en\":\"Yes\"},\"points\":0,\"mentee\":null}]', now(), now(), 0 from system_range(1, "
                    + MANY + ")";

    @Test
    void keeps_every_line_of_every_proposal() throws SQLException {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:findings-migration;DB_CLOSE_DELAY=-1");
        Flyway.configure().dataSource(source).target(BEFORE).load().migrate();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(PROPOSALS);
            Flyway.configure()
                    .dataSource(source)
                    .javaMigrations(new FindingsMigration())
                    .load()
                    .migrate();

            assertThat(texts(statement, "select explanation from tandem where id in (1, " + MANY + ") order by id"))
                    .allSatisfy(it -> assertThat(it).matches("\\[\\[\\d+,\\d+],\\[\\d+,null]]"))
                    .element(0)
                    .asString()
                    .contains(",1]");
            assertThat(texts(
                            statement,
                            "select rule || titlefr || titleen || textfr || texten || points from finding"
                                    + " where id = (select cast(substring(explanation, 3, locate(',', explanation) - 3) as bigint)"
                                    + " from tandem where id = " + MANY + ")"))
                    .containsExactly("topicsSujetsTopicsL'IAAI4");
        }
    }

    private static List<String> texts(Statement statement, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }
}
