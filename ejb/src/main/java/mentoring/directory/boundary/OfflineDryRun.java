package mentoring.directory.boundary;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import mentoring.directory.control.SubsidiaryFolder;
import mentoring.directory.control.jdbc.PeopleByJdbc;
import mentoring.directory.control.mapping.KnownFacts;
import mentoring.directory.control.mapping.Neighbourhood;
import mentoring.directory.control.settings.Problem;
import mentoring.directory.control.settings.References;
import mentoring.directory.control.settings.SubsidiaryFile;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.directory.entity.PersonFacts;
import mentoring.shared.SubsidiaryCode;

/**
 * A dry run without a server, by the same calculation: for a terminal, by whoever may read the subsidiary's file and its secrets. A plain
 * class, which needs no container.
 */
public final class OfflineDryRun {
    private final SubsidiaryFile file;

    private OfflineDryRun(SubsidiaryFile file) {
        this.file = file;
    }

    /**
     * Understands a subsidiary's file.
     *
     * @param path its name stands for the subsidiary
     * @param text what it says
     * @param configuration the module's own configuration, by key, and aliases by name
     * @param environment the variables of the process
     * @param departuresPercent unless the file says otherwise
     */
    public static OfflineDryRun of(
            Path path,
            String text,
            Function<String, Optional<String>> configuration,
            Function<String, Optional<String>> environment,
            int departuresPercent) {
        if (!SubsidiaryFolder.isNamed(path)) {
            return new OfflineDryRun(new SubsidiaryFile(Optional.empty(), List.of(SubsidiaryFolder.misnamed(path))));
        }
        return new OfflineDryRun(SubsidiaryFile.parse(
                SubsidiaryFolder.code(path),
                path.getFileName().toString(),
                text,
                new References(configuration, environment),
                departuresPercent));
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
     * Reads the directory and compares with the people of a database, which it reads alone.
     *
     * @return as {@link #alone}; an {@link IllegalStateException} when the database cannot be read
     */
    public DryRunView with(Connection database, Consumer<DryRunLine> reader) {
        PeopleByJdbc people = new PeopleByJdbc(database);
        return new DryRun(settings()).of(people.of(settings().code()), Neighbourhood.none(), people, reader);
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
