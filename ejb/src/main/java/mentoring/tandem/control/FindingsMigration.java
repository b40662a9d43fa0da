package mentoring.tandem.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import mentoring.shared.control.RowsIn;
import mentoring.tandem.ExplanationLine;
import mentoring.tandem.entity.Finding;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** Explanations of before there were findings, whole with each tandem, say the same by findings: in Java, because no SQL reads JSON on every database. */
@Dependent
public class FindingsMigration implements JavaMigration {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int PORTION = 1_000;
    private static final String NEXT = "select id, explanation from tandem where id > ? order by id limit " + PORTION;
    private static final String UPDATE = "update tandem set explanation = ? where id = ?";

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("24");
    }

    @Override
    public String getDescription() {
        return "explanations by findings";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException, JsonProcessingException {
        Connection connection = context.getConnection();
        long last = 0;
        List<Whole> portion = portion(connection, last);
        while (!portion.isEmpty()) {
            migrate(connection, portion);
            last = portion.get(portion.size() - 1).tandem();
            portion = portion(connection, last);
        }
    }

    private static List<Whole> portion(Connection connection, long after) throws SQLException, JsonProcessingException {
        List<Whole> portion = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(NEXT)) {
            query.setLong(1, after);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    portion.add(
                            new Whole(row.getLong(1), MAPPER.readValue(row.getString(2), new TypeReference<>() {})));
                }
            }
        }
        return portion;
    }

    private static void migrate(Connection connection, List<Whole> portion)
            throws SQLException, JsonProcessingException {
        int most = portion.stream().mapToInt(whole -> whole.lines().size()).sum();
        RowsIn rows = RowsIn.on(connection);
        Wordings wordings =
                new Wordings(rows.ids(connection, Finding.SEQUENCE, Finding.IDS_IN_A_BLOCK, most)::nextLong);
        try (PreparedStatement update = connection.prepareStatement(UPDATE)) {
            for (Whole tandem : portion) {
                update.setString(1, MAPPER.writeValueAsString(wordings.stored(tandem.lines())));
                update.setLong(2, tandem.tandem());
                update.addBatch();
            }
            update.executeBatch();
        }
        rows.insert(connection, Finding.TABLE, Finding.COLUMNS, wordings.rows().iterator());
    }

    private record Whole(long tandem, List<ExplanationLine> lines) {}
}
