package mentoring.command;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Consumer;
import mentoring.directory.boundary.DryRunLine;
import mentoring.directory.boundary.DryRunView;
import mentoring.directory.boundary.OfflineDryRun;
import mentoring.shared.Refusal;

/** Checks a subsidiary's file, reads its directory, compares, and tells; changes nothing. */
final class DryRunCommand {
    private final PrintStream out;
    private final PrintStream err;
    private final Surroundings surroundings;

    DryRunCommand(PrintStream out, PrintStream err, Surroundings surroundings) {
        this.out = out;
        this.err = err;
        this.surroundings = surroundings;
    }

    Outcome run(String... given) {
        try {
            Arguments arguments = Arguments.of(given, surroundings.locale());
            if (arguments.help()) {
                out.println(arguments.words().say("help"));
                return Outcome.FINE;
            }
            return run(arguments);
        } catch (Misuse misuse) {
            err.println(misuse.getMessage());
            return Outcome.MISUSED;
        }
    }

    private Outcome run(Arguments arguments) throws Misuse {
        Installation installation = Installation.of(arguments, surroundings);
        SubsidiaryText file = SubsidiaryText.of(arguments, installation);
        OfflineDryRun dryRun = OfflineDryRun.of(file.path(), file.text(), installation.settings());
        Report report = report(arguments);
        if (!dryRun.mistakes().isEmpty()) {
            report.broken(dryRun, installation.place());
            return Outcome.FILE_BROKEN;
        }
        try (Database database = Database.of(installation, arguments.words())) {
            return compare(dryRun, database, report, arguments.all());
        }
    }

    private static Outcome compare(OfflineDryRun dryRun, Database database, Report report, boolean all) {
        report.begin(
                dryRun,
                database,
                database.connection().map(dryRun::unknownNeighbours).orElse(List.of()));
        Consumer<DryRunLine> reader = all ? report::line : line -> {};
        try {
            DryRunView summary = database.connection()
                    .map(connection -> dryRun.with(connection, reader))
                    .orElseGet(() -> dryRun.alone(reader));
            report.end(summary);
            return outcome(summary, database);
        } catch (Refusal refusal) {
            report.refused(refusal);
            return Outcome.DIRECTORY_UNREADABLE;
        }
    }

    private static Outcome outcome(DryRunView summary, Database database) {
        if (database.connection().isEmpty()) {
            return Outcome.COMPARED_WITH_NOBODY;
        }
        return summary.departuresToConfirm() ? Outcome.DEPARTURES_TO_CONFIRM : Outcome.FINE;
    }

    private Report report(Arguments arguments) {
        return arguments.json()
                ? new JsonReport(out, err, arguments.words(), arguments.all())
                : new TextReport(out, arguments.words(), arguments.all());
    }
}
