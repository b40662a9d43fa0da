package mentoring.blackbox;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import mentoring.blackbox.client.Portal;
import mentoring.blackbox.story.Programmes;

/**
 * How long a pairing of everybody of the demo subsidiary takes in the container, from the database to stored, explained proposals, and how
 * long when it is paired again; the log of the server says phase by phase. Beside it, what the database alone takes for the same rows. A main
 * program with the system properties of the black-box tests, on PostgreSQL.
 */
final class PairingPath {
    private static final Logger LOG = Logger.getLogger(PairingPath.class.getName());
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String SUBSIDIARY = "aurore-services";

    /** Everybody takes part: every second person as a mentor, who is certified. */
    private static final String ENROLMENTS = """
            insert into enrolment (id, version, wave_id, person_id, side, topics, languages, attendance, half_days, capacity,
                    consented_at, submitted_by, state, live)
                select 1000000000 + id, 1, %d, id, case mod(id, 2) when 0 then 'MENTOR' else 'MENTEE' end,
                    case mod(id / 2, 3) when 0 then 'social-networks' when 1 then 'collaboration' else 'data' end
                        || case mod(id, 2) when 0 then ':EXPERT' else ':DISCOVERING' end,
                    'fr', 'EITHER',
                    case mod(id / 6, 5) when 0 then 'MON_AM' when 1 then 'TUE_AM' when 2 then 'WED_AM' when 3 then 'THU_AM'
                        else 'FRI_AM' end,
                    case mod(id, 2) when 0 then 1 + mod(id / 2, 2) else 0 end, now(), login, 'SUBMITTED', true
                from person where subsidiary = 'aurore-services' and state = 'ACTIVE'""";

    private static final String MENTORS = """
            insert into mentor (person_id, version, subsidiary, state, valid_from, valid_until, changed_at)
                select id, 1, subsidiary, 'CERTIFIED', current_date - 1, current_date + 300, now()
                from person where subsidiary = 'aurore-services' and state = 'ACTIVE' and mod(id, 2) = 0""";

    private static final String LEAVERS =
            "select enrolmentid from tandemmember join tandem on tandem.id = tandemid where waveid = %d and side = 'MENTEE'"
                    + " order by enrolmentid limit 60";

    private final Installation module;
    private final Portal operator;
    private final Portal manager;
    private final int rounds;

    private PairingPath(Installation module, int rounds) {
        this.module = module;
        this.rounds = rounds;
        operator = module.as("operator", SUBSIDIARY, "operator");
        manager = module.as("programme.manager", SUBSIDIARY, "programme-manager");
    }

    /** @param args how many rounds; the first is the first of the server too */
    public static void main(String... args) throws Exception {
        try (Installation module = Installation.start()) {
            new PairingPath(module, Integer.parseInt(args[0])).run();
        }
    }

    private void run() throws SQLException, IOException {
        String job = operator.post("/subsidiaries/" + SUBSIDIARY + "/synchronisations", "{}")
                .expect(202)
                .header("Location");
        operator.ended(job, PATIENCE);
        for (int round = 1; round <= rounds; round++) {
            long wave = openWave();
            measure(wave);
            measureFloor(wave);
            measureAgain(wave);
        }
    }

    private void measure(long wave) throws SQLException {
        fill(wave);
        pair(wave, "{}");
    }

    private void measureFloor(long wave) throws SQLException, IOException {
        quiet();
        try (Connection connection = module.connection()) {
            PathFloor floor = new PathFloor(connection, wave);
            LOG.log(Level.INFO, "the database alone: {0} ms to read, {1} ms to write", new Object[] {
                floor.reading().toMillis(), floor.writing().toMillis()
            });
        }
    }

    /** Some of those who were seated withdraw, and everybody else is paired again. */
    private void measureAgain(long wave) throws SQLException {
        leave(wave);
        JsonNode again = pair(wave, "{\"reconsider\":true}");
        LOG.log(Level.INFO, "paired again, kept: {0}", again.path("changes").path("kept"));
    }

    private JsonNode pair(long wave, String how) throws SQLException {
        quiet();
        long from = System.nanoTime();
        String job =
                manager.post("/waves/" + wave + "/pairings", how).expect(202).header("Location");
        manager.ended(job, PATIENCE);
        long took = Duration.ofNanos(System.nanoTime() - from).toMillis();
        JsonNode pairing = manager.get(job + "/pairing").expect(200).json();
        String path = "/pairings/" + pairing.path("id").asLong();
        LOG.log(Level.INFO, "{0} tandems in {1} ms: {2}\n{3}", new Object[] {
            pairing.path("tandems").asInt(),
            took,
            manager.get(path + "/certificate").expect(200).body(),
            manager.post(path + "/verifications", "{\"replay\":true}")
                    .expect(200)
                    .body()
        });
        return pairing;
    }

    private void leave(long wave) throws SQLException {
        try (Connection connection = module.connection();
                Statement statement = connection.createStatement();
                ResultSet leavers = statement.executeQuery(LEAVERS.formatted(wave))) {
            while (leavers.next()) {
                withdraw(leavers.getLong(1));
            }
        }
    }

    private void withdraw(long enrolment) {
        manager.change("/enrolments/" + enrolment, "/state", "{\"state\":\"WITHDRAWN\",\"reason\":\"moving abroad\"}")
                .expect(200);
    }

    private long openWave() {
        long programme = manager.post("/programmes", Programmes.body("Volume"))
                .expect(201)
                .id();
        String day = LocalDate.now(Clock.systemUTC()).toString();
        manager.change("/programmes/" + programme, "/impact-assessment", Programmes.assessment(day));
        manager.change("/programmes/" + programme, "/works-council-consultation", Programmes.consultation(day));
        manager.change("/programmes/" + programme, "/state", "{\"state\":\"ENROLLING\"}")
                .expect(200);
        long wave = manager.post("/programmes/" + programme + "/waves", Programmes.wave("EMPLOYEES", "PAIR"))
                .expect(201)
                .id();
        manager.change("/waves/" + wave, "/state", "{\"state\":\"OPEN\"}").expect(200);
        return wave;
    }

    /** What the round before has left to be told to the broker is no part of this one. */
    private void quiet() throws SQLException {
        try (Connection connection = module.connection();
                Statement statement = connection.createStatement()) {
            await().atMost(PATIENCE).until(() -> {
                try (ResultSet untold = statement.executeQuery("select count(*) from outbox_message")) {
                    untold.next();
                    return untold.getInt(1) == 0;
                }
            });
        }
    }

    private void fill(long wave) throws SQLException {
        try (Connection connection = module.connection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from enrolment");
            statement.executeUpdate("delete from mentor");
            statement.executeUpdate(ENROLMENTS.formatted(wave));
            statement.executeUpdate(MENTORS);
            statement.execute("analyze");
        }
    }
}
