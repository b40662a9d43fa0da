package mentoring.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import mentoring.directory.boundary.DryRunLine;
import mentoring.directory.boundary.DryRunView;
import mentoring.directory.boundary.OfflineDryRun;
import mentoring.shared.Refusal;
import mentoring.shared.boundary.JsonMapping;
import mentoring.shared.boundary.Problem;

/** Tells it as the REST interface would, one JSON object a line; what the database is worth goes to the side. */
final class JsonReport implements Report {
    private final PrintStream out;
    private final PrintStream aside;
    private final Words words;
    private final boolean all;

    JsonReport(PrintStream out, PrintStream aside, Words words, boolean all) {
        this.out = out;
        this.aside = aside;
        this.words = words;
        this.all = all;
    }

    @Override
    public void broken(OfflineDryRun dryRun, String checkedWith) {
        write(Map.of("problems", dryRun.problems()));
    }

    @Override
    public void begin(OfflineDryRun dryRun, Database database, List<String> unknown) {
        if (database.connection().isEmpty()) {
            aside.println(words.say("compared.nobody", database.place(), database.why()));
        }
        unknown.forEach(mistake -> aside.println(words.say("neighbours.unknown") + " " + mistake));
    }

    @Override
    public void line(DryRunLine line) {
        write(line);
    }

    @Override
    public void end(DryRunView summary) {
        write(all ? DryRunLine.of(summary) : summary);
    }

    @Override
    public void refused(Refusal refusal) {
        Problem problem = Problem.of(refusal, null, words.language());
        write(all ? DryRunLine.of(problem) : problem);
    }

    private void write(Object view) {
        out.println(new String(JsonMapping.write(view, words.language()), StandardCharsets.UTF_8));
    }
}
