package mentoring.directory.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mentoring.directory.ASubsidiary;
import mentoring.directory.DirectoryRefused;
import mentoring.directory.PersonState;
import mentoring.directory.control.Directories;
import mentoring.directory.control.GoodSettings;
import mentoring.directory.control.KnownPeople;
import mentoring.directory.control.Neighbourhoods;
import mentoring.directory.control.StoredFacts;
import mentoring.directory.control.StoredPeople;
import mentoring.directory.control.mapping.MappedEntry;
import mentoring.directory.control.mapping.Neighbourhood;
import mentoring.directory.control.mapping.PersonMapping;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.directory.entity.Person;
import mentoring.shared.Caller;
import mentoring.shared.NotAllowed;
import mentoring.shared.NotFound;
import mentoring.shared.Role;
import mentoring.shared.SubsidiaryCode;
import mentoring.testing.Injection;
import mentoring.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DryRunsTest {
    private static final String HEADER = "id,login,familyName,grade,site,manager\n";
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-03-02T09:30:00Z"));
    private static final Caller OPERATOR = new Caller("op", Set.of(Role.OPERATOR), Set.of());

    @TempDir
    Path place;

    private final TestDatabase database = new TestDatabase();
    private final DryRuns dryRuns = new DryRuns();
    private Path dropped;

    @BeforeEach
    void wire() {
        dropped = place.resolve("people.csv");
        StoredPeople people = Injection.into(new StoredPeople(), database.entityManager());
        GoodSettings good = new GoodSettings() {
            @Override
            public SubsidiarySettings of(SubsidiaryCode code) {
                return settings();
            }
        };
        Injection.into(
                dryRuns,
                nowhere(),
                good,
                Injection.into(new KnownPeople(), database.entityManager()),
                Injection.into(new StoredFacts(), people));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void shows_everybody_who_would_join_and_keeps_ten_samples() {
        drop(IntStream.range(0, 25)
                .mapToObj(i -> "k" + i + ",p" + i + ",Martin,G1,Paris,")
                .collect(Collectors.joining("\n")));

        List<DryRunLine> lines = lines();

        assertThat(lines).filteredOn(line -> line.kind() == DryRunKind.JOINS).hasSize(25);
        assertThat(summary(lines).counts().wouldJoin()).isEqualTo(25);
        assertThat(summary(lines).samples()).hasSize(10);
        assertThat(summary(lines)).isEqualTo(dryRuns.run(OPERATOR, ASubsidiary.CODE));
    }

    @Test
    void says_of_each_who_changes_which_fact_from_what_to_what() {
        know("k1,ada,Martin,G1,Paris,");
        know("k2,bob,Durand,G3,Paris,");
        drop("k1,ada,Martin,G3,Lyon,k2\nk2,bob,Durand,G3,,");

        assertThat(line(DryRunKind.CHANGES, "ada").changes())
                .containsExactly(
                        new FieldChangeView("site", "Paris", "Lyon"),
                        new FieldChangeView("grade", "G1", "G3"),
                        new FieldChangeView("careerBand", "JUNIOR", "SENIOR"),
                        new FieldChangeView("rank", "1", "2"),
                        new FieldChangeView("manager", null, "bob"));
        assertThat(line(DryRunKind.CHANGES, "bob").changes())
                .containsExactly(new FieldChangeView("site", "Paris", null));
    }

    @Test
    void shows_everybody_who_would_leave_as_they_are_known() {
        know("k1,ada,Martin,G1,Paris,");
        know("k2,bob,Durand,G3,Lyon,");
        drop("k1,ada,Martin,G1,Paris,");

        assertThat(line(DryRunKind.LEAVES, "bob").site()).isEqualTo("Lyon");
        assertThat(summary(lines()).leavers()).extracting(SampleView::login).containsExactly("bob");
        assertThat(summary(lines()).departuresToConfirm()).isTrue();
    }

    @Test
    void says_of_each_entry_that_is_skipped_why_and_what_to_do() {
        drop("k1,ada,Martin,G9,Paris,\nk2,,Durand,G1,Paris,");

        assertThat(lines())
                .filteredOn(line -> line.kind() == DryRunKind.SKIPPED)
                .extracting(DryRunLine::skipped)
                .extracting(SkippedView::reason, SkippedView::detail)
                .containsExactly(tuple("grade-in-no-band", "G9"), tuple("no-login", ""));
        assertThat(line(DryRunKind.SKIPPED).skipped().advice().in(Locale.ENGLISH))
                .contains("career.bands")
                .contains("career.otherwise");
    }

    @Test
    void ends_with_the_summary() {
        drop("k1,ada,Martin,G1,,");

        List<DryRunLine> lines = lines();

        assertThat(lines.get(lines.size() - 1).kind()).isEqualTo(DryRunKind.SUMMARY);
        assertThat(summary(lines).missingValues())
                .extracting(MissingValueView::attribute, MissingValueView::entries)
                .contains(tuple("site", 1));
    }

    @Test
    void changes_nothing() {
        know("k1,ada,Martin,G1,Paris,");
        drop("k2,bob,Durand,G3,Lyon,");

        lines();

        assertThat(database.entityManager()
                        .createQuery("select p from Person p where p.state = :active", Person.class)
                        .setParameter("active", PersonState.ACTIVE)
                        .getResultList())
                .extracting(Person::login)
                .containsExactly("ada");
    }

    @Test
    void refuses_before_the_first_line_when_there_is_nothing_to_read() {
        assertThatThrownBy(() -> dryRuns.probe(OPERATOR, ASubsidiary.CODE))
                .isInstanceOfSatisfying(
                        DirectoryRefused.class, e -> assertThat(e.code()).isEqualTo("directory-unreadable"));
    }

    @Test
    void shows_nobody_to_those_who_may_not_see_the_subsidiary() {
        Caller mentor = new Caller("m", Set.of(Role.PARTICIPANT), Set.of(ASubsidiary.CODE.value()));
        Caller others = new Caller("h", Set.of(Role.SUBSIDIARY_HR), Set.of("aurore-energie"));

        assertThatThrownBy(() -> dryRuns.showAll(mentor, ASubsidiary.CODE, line -> {}))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> dryRuns.showAll(others, ASubsidiary.CODE, line -> {}))
                .isInstanceOf(NotFound.class);
    }

    private SubsidiarySettings settings() {
        return ASubsidiary.droppedAt("csv", dropped, "departures.percent = 2\n");
    }

    private void drop(String rows) {
        try {
            Files.writeString(dropped, HEADER + rows + "\n");
            Files.setLastModifiedTime(dropped, LONG_AGO);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** As a synchronisation would have taken over this row. */
    private void know(String row) {
        drop(row);
        database.inTransaction(() -> {
            Directories.of(settings())
                    .read(entry -> database.entityManager()
                            .persist(new Person(
                                    ASubsidiary.CODE,
                                    ((MappedEntry.Found) new PersonMapping(settings()).map(entry)).facts())));
            return null;
        });
    }

    private List<DryRunLine> lines() {
        List<DryRunLine> lines = new ArrayList<>();
        dryRuns.showAll(OPERATOR, ASubsidiary.CODE, lines::add);
        return lines;
    }

    private DryRunLine line(DryRunKind kind) {
        return lines().stream().filter(line -> line.kind() == kind).findFirst().orElseThrow();
    }

    private SampleView line(DryRunKind kind, String login) {
        return lines().stream()
                .filter(line -> line.kind() == kind && line.person().login().equals(login))
                .map(DryRunLine::person)
                .findFirst()
                .orElseThrow();
    }

    private static DryRunView summary(List<DryRunLine> lines) {
        return lines.get(lines.size() - 1).summary();
    }

    private static Neighbourhoods nowhere() {
        return new Neighbourhoods() {
            @Override
            public Neighbourhood of(SubsidiarySettings here) {
                return Neighbourhood.none();
            }
        };
    }
}
