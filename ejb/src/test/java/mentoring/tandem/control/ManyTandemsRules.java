package mentoring.tandem.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mentoring.directory.PersonId;
import mentoring.enrolment.EnrolmentId;
import mentoring.programme.Formation;
import mentoring.programme.ProgrammeId;
import mentoring.programme.WaveId;
import mentoring.shared.Localised;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.control.ManyRows;
import mentoring.tandem.ExplanationLine;
import mentoring.tandem.TandemId;
import mentoring.tandem.entity.Finding;
import mentoring.tandem.entity.Proposed;
import mentoring.tandem.entity.Seat;
import mentoring.tandem.entity.StoredLine;
import mentoring.tandem.entity.Tandem;
import mentoring.testing.Injection;
import mentoring.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many tandems are written as one alone would be, whichever the database. */
abstract class ManyTandemsRules {
    private static final Instant NOW = Instant.parse("2026-10-25T00:30:00.123456Z");
    private static final Localised TEXT = new Localised("à l'aise\t\\ \"cité\" \n – et un peu plus", "at ease");
    private static final int MANY = 1_001;

    private TestDatabase database;
    private EntityManager em;

    abstract TestDatabase database() throws SQLException;

    @BeforeEach
    void open() throws SQLException {
        database = database();
        em = database.entityManager();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void says_in_rows_what_an_entity_says() {
        Tandem alone = database.inTransaction(() -> persisted(proposed(1, Formation.TRIAD)));
        TandemId id = database.inTransaction(() -> many(List.of(proposed(1, Formation.TRIAD))))
                .get(0);

        assertThat(row("tandem", "id", id)).isEqualTo(row("tandem", "id", alone.id()));
        assertThat(row("tandemmember", "tandemid", id))
                .hasSize(4)
                .isEqualTo(row("tandemmember", "tandemid", alone.id()));
    }

    @Test
    void are_read_as_they_were_proposed() {
        List<Proposed> proposals = IntStream.range(0, MANY)
                .mapToObj(i -> proposed(i, Formation.PAIR))
                .toList();

        List<TandemId> ids = database.inTransaction(() -> many(proposals));

        assertThat(ids)
                .hasSize(MANY)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo((one, other) -> Long.compare(one.value(), other.value()));
        Tandem last = em.find(Tandem.class, ids.get(MANY - 1).value());
        assertThat(last.explanation()).isEqualTo(proposals.get(MANY - 1).explanation());
        assertThat(last.answerBy()).isEqualTo(NOW.plusSeconds(1));
        assertThat(last.mentor()).isEqualTo(new PersonId(MANY - 1));
    }

    @Test
    void are_explained_as_they_were_proposed() {
        ExplanationLine topics = new ExplanationLine("topics", TEXT, TEXT, 4, new PersonId(9));
        ExplanationLine team = new ExplanationLine("peers", TEXT, TEXT, 0, null);

        Tandem one = database.inTransaction(() -> explained(List.of(topics, team)));
        Tandem other = database.inTransaction(() -> explained(List.of()));

        assertThat(findings().of(List.of(one, other)))
                .isEqualTo(Map.of(one.id(), List.of(topics, team), other.id(), List.of()));
    }

    @Test
    void say_the_same_thing_once() {
        ExplanationLine line = new ExplanationLine("topics", TEXT, TEXT, 4, new PersonId(9));
        ExplanationLine same = new ExplanationLine("topics", TEXT, TEXT, 4, new PersonId(10));
        ExplanationLine less = new ExplanationLine("topics", TEXT, TEXT, 3, new PersonId(10));

        List<List<StoredLine>> kept =
                database.inTransaction(() -> findings().keep(List.of(List.of(line, less), List.of(same))));

        long once = kept.get(0).get(0).finding();
        assertThat(kept.get(1)).containsExactly(new StoredLine(once, 10L));
        assertThat(kept.get(0).get(1).finding()).isNotEqualTo(once);
        assertThat(em.createQuery("select f from Finding f", Finding.class).getResultList())
                .hasSize(2);
    }

    @Test
    void leaves_the_sequences_to_others() {
        TandemId first = database.inTransaction(() -> many(List.of(proposed(1, Formation.PAIR))))
                .get(0);
        Tandem alone = database.inTransaction(() -> persisted(proposed(2, Formation.PAIR)));
        List<TandemId> more = database.inTransaction(() -> many(List.of(proposed(3, Formation.PAIR))));

        assertThat(more).doesNotContain(first, alone.id());
        assertThat(alone.id()).isNotEqualTo(first);
    }

    private Findings findings() {
        return Injection.into(new Findings(), em, Injection.into(new ManyRows(), em));
    }

    private Tandem explained(List<ExplanationLine> lines) {
        Proposed before = proposed(1, Formation.PAIR);
        return persisted(new Proposed(
                before.pairing(),
                before.wave(),
                before.programme(),
                before.subsidiary(),
                before.formation(),
                before.mentor(),
                before.mentees(),
                before.points(),
                findings().keep(List.of(lines)).get(0),
                before.at(),
                before.answerBy()));
    }

    private List<TandemId> many(List<Proposed> proposals) {
        return Injection.into(new ManyTandems(), Injection.into(new ManyRows(), em))
                .add(proposals);
    }

    private Tandem persisted(Proposed proposed) {
        Tandem tandem = new Tandem(proposed);
        em.persist(tandem);
        return tandem;
    }

    /** Every column but those that tell tandems apart. */
    private List<List<Object>> row(String table, String key, TandemId id) {
        List<?> columns = em.createNativeQuery("select lower(column_name) from information_schema.columns"
                        + " where lower(table_name) = '" + table
                        + "' and column_name not in ('id', 'ID', 'tandemid', 'TANDEMID')"
                        + " order by 1")
                .getResultList();
        String list = String.join(", ", columns.stream().map(Object::toString).toList());
        List<?> rows = em.createNativeQuery(
                        "select 0, " + list + " from " + table + " where " + key + " = ?1 order by id")
                .setParameter(1, id.value())
                .getResultList();
        return rows.stream().map(one -> Arrays.asList((Object[]) one)).toList();
    }

    private static Proposed proposed(int number, Formation formation) {
        return new Proposed(
                null,
                new WaveId(1),
                new ProgrammeId(2),
                new SubsidiaryCode("aurore-services"),
                formation,
                seat(number),
                IntStream.rangeClosed(1, formation.mentees())
                        .mapToObj(i -> seat(100_000 * i + number))
                        .toList(),
                number,
                List.of(new StoredLine(8, 9L), new StoredLine(12, null)),
                NOW,
                NOW.plusSeconds(1));
    }

    private static Seat seat(int person) {
        return new Seat(new PersonId(person), new EnrolmentId(7));
    }
}
