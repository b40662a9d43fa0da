package mentoring.command;

import java.util.List;
import mentoring.directory.boundary.DryRunLine;
import mentoring.directory.boundary.DryRunView;
import mentoring.directory.boundary.OfflineDryRun;
import mentoring.shared.Refusal;

/** How the command tells what it finds. */
interface Report {
    /**
     * The file cannot be used.
     *
     * @param checkedWith where the settings come from to which it may refer
     */
    void broken(OfflineDryRun dryRun, String checkedWith);

    /**
     * The file is right, and reading begins.
     *
     * @param unknown mistakes for which other subsidiaries' files are not understood: people who move from or to them seem to join or leave
     */
    void begin(OfflineDryRun dryRun, Database database, List<String> unknown);

    /** Somebody or something skipped, when all of them are asked for. */
    void line(DryRunLine line);

    /** Everything has been read. */
    void end(DryRunView summary);

    /** Not everything could be read. */
    void refused(Refusal refusal);
}
