package mentoring.directory.boundary;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import mentoring.directory.control.DescribedSubsidiary;
import mentoring.directory.control.FilesAtRest;
import mentoring.directory.control.SubsidiaryFolder;
import mentoring.directory.control.Vicinity;
import mentoring.directory.control.jdbc.ElsewhereByJdbc;
import mentoring.directory.control.jdbc.PeopleByJdbc;
import mentoring.directory.control.mapping.KnownFacts;
import mentoring.directory.control.mapping.Neighbourhood;
import mentoring.directory.control.settings.Problem;
import mentoring.directory.control.settings.SubsidiaryFile;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.directory.entity.PersonFacts;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.control.SystemClock;

/**
 * A dry run without a server, by the same calculation: for a terminal, by whoever may read the subsidiary's file and its secrets. A plain
 * class, which needs no container.
 */
public final class OfflineDryRun {
    private static final Clock CLOCK = new SystemClock().clock();

    private final SubsidiaryFile file;
    private final OfflineSettings installation;

    private OfflineDryRun(SubsidiaryFile file, OfflineSettings installation) {
        this.file = file;
        this.installation = installation;
    }

    /**
     * Understands a subsidiary's file.
     *
     * @param path its name stands for the subsidiary
     * @param text what it says
     */
    public static OfflineDryRun of(Path path, String text, OfflineSettings installation) {
        return new OfflineDryRun(understood(path, text, installation), installation);
    }

    private static SubsidiaryFile understood(Path path, String text, OfflineSettings installation) {
        return SubsidiaryFolder.isNamed(path)
                ? SubsidiaryFile.parse(
                        SubsidiaryFolder.code(path),
                        path.getFileName().toString(),
                        text,
                        installation.references(),
                        installation.departuresPercent())
                : new SubsidiaryFile(Optional.empty(), List.of(SubsidiaryFolder.misnamed(path)));
    }

    /** Every mistake in the file, each in one line; none when there can be a dry run. */
    public List<String> mistakes() {
        return file.problems().stream().map(Problem::toString).toList();
    }

    /** Every mistake in the file. */
    public List<FileProblemView> problems() {
        return file.problems().stream().map(FileProblemView::of).toList();
    }

    public SubsidiaryCode subsidiary() {
        return settings().code();
    }

    /** Where people come from, without secrets. */
    public String source() {
        return settings().source().description();
    }

    /**
     * Reads the directory and compares with nobody: as before the first synchronisation.
     *
     * @param reader is shown everybody and everything that is skipped, but not the summary
     * @return the summary; refuses with {@code directory-unreadable}
     */
    public DryRunView alone(Consumer<DryRunLine> reader) {
        return new DryRun(settings()).of(List.of(), Neighbourhood.none(), new Nobody(), reader);
    }

    /**
     * Reads the directory and compares with the people of a database, which it reads alone; who has moved between subsidiaries is looked
     * for in the directories of the others.
     *
     * @return as {@link #alone}; an {@link IllegalStateException} when the database cannot be read
     */
    public DryRunView with(Connection database, Consumer<DryRunLine> reader) {
        PeopleByJdbc people = new PeopleByJdbc(database);
        Neighbourhood hood =
                new Vicinity(others(people), new ElsewhereByJdbc(database), CLOCK.instant()).of(settings(), null);
        return new DryRun(settings()).of(people.of(subsidiary()), hood, people, reader);
    }

    /** Which other subsidiaries' files cannot be understood here, so that people who move from or to them seem to join or to leave. */
    public List<String> unknownNeighbours(Connection database) {
        return others(new PeopleByJdbc(database)).stream()
                .filter(other -> other.settings().isEmpty())
                .map(other -> other.problems().get(0).toString())
                .toList();
    }

    private List<DescribedSubsidiary> others(PeopleByJdbc people) {
        return new FilesAtRest(installation.subsidiaries(), installation.references(), installation.departuresPercent())
                .all(people::lastGood, CLOCK.instant()).stream()
                        .filter(other -> !other.code().equals(subsidiary()))
                        .toList();
    }

    private SubsidiarySettings settings() {
        return file.settings().orElseThrow(() -> new IllegalStateException("the file has mistakes"));
    }

    private static final class Nobody implements KnownFacts {
        @Override
        public Map<Long, PersonFacts> of(Collection<Long> ids) {
            return Map.of();
        }

        @Override
        public Map<String, String> logins(Collection<String> references) {
            return Map.of();
        }
    }
}
