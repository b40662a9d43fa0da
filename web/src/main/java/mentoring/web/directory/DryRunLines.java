package mentoring.web.directory;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import mentoring.directory.boundary.DryRunLine;
import mentoring.directory.boundary.DryRuns;
import mentoring.shared.Caller;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.boundary.JsonMapping;
import mentoring.web.Answers;

/** A dry run in full, written while the directory is read: one JSON object a line, never the whole of it in memory. */
final class DryRunLines implements StreamingOutput {
    static final String MEDIA_TYPE = "application/x-ndjson";

    private final DryRuns dryRuns;
    private final Caller caller;
    private final SubsidiaryCode subsidiary;
    private final Locale language;

    private DryRunLines(DryRuns dryRuns, Caller caller, SubsidiaryCode subsidiary, Locale language) {
        this.dryRuns = dryRuns;
        this.caller = caller;
        this.subsidiary = subsidiary;
        this.language = language;
    }

    /** What can be refused is refused before the first line; what goes wrong later is told by the last. */
    static Response answer(DryRuns dryRuns, Caller caller, SubsidiaryCode subsidiary, Locale language) {
        dryRuns.probe(caller, subsidiary);
        return Response.ok(new DryRunLines(dryRuns, caller, subsidiary, language), MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    @Override
    public void write(OutputStream body) throws IOException {
        Lines lines = new Lines(body);
        try {
            dryRuns.showAll(caller, subsidiary, lines::accept);
        } catch (RuntimeException e) {
            lines.accept(DryRunLine.of(Answers.problem(e, language)));
        }
        lines.end();
    }

    /** Whoever reads may hang up: then nothing more is written, and the read comes to its end. */
    private final class Lines {
        private final OutputStream body;
        private IOException failure;

        Lines(OutputStream body) {
            this.body = body;
        }

        void accept(DryRunLine line) {
            if (failure != null) {
                return;
            }
            try {
                body.write(JsonMapping.write(line, language));
                body.write('\n');
            } catch (IOException e) {
                failure = e;
            }
        }

        void end() throws IOException {
            if (failure != null) {
                throw failure;
            }
        }
    }
}
