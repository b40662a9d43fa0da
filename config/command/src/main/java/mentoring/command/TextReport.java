package mentoring.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.directory.boundary.DifferenceKind;
import mentoring.directory.boundary.DryRunLine;
import mentoring.directory.boundary.DryRunView;
import mentoring.directory.boundary.FieldChangeView;
import mentoring.directory.boundary.MissingValueView;
import mentoring.directory.boundary.OfflineDryRun;
import mentoring.directory.boundary.SampleView;
import mentoring.directory.boundary.SkipView;
import mentoring.directory.boundary.SkippedView;
import mentoring.shared.Refusal;
import mentoring.shared.boundary.Problem;

/** Tells it to somebody who reads. */
final class TextReport implements Report {
    private final PrintStream out;
    private final Words words;
    private final boolean all;

    TextReport(PrintStream out, Words words, boolean all) {
        this.out = out;
        this.words = words;
        this.all = all;
    }

    @Override
    public void broken(OfflineDryRun dryRun, String checkedWith) {
        out.println(words.say("file.broken", dryRun.mistakes().size()));
        dryRun.mistakes().forEach(mistake -> out.println("  " + mistake));
        out.println(words.say("checked", checkedWith));
    }

    @Override
    public void begin(OfflineDryRun dryRun, Database database, List<String> unknown) {
        out.println(words.say("file.right", dryRun.subsidiary().value()));
        out.println(words.say("source", dryRun.source()));
        out.println(
                database.connection().isPresent()
                        ? words.say("compared.database", database.place())
                        : words.say("compared.nobody", database.place(), database.why()));
        if (!unknown.isEmpty()) {
            out.println(words.say("neighbours.unknown"));
            unknown.forEach(mistake -> out.println("  " + mistake));
        }
        out.println();
    }

    @Override
    public void line(DryRunLine line) {
        if (line.person() != null) {
            person(line.person());
        } else if (line.skipped() != null) {
            skipped(line.skipped());
        }
    }

    @Override
    public void end(DryRunView summary) {
        if (all) {
            out.println();
        }
        counts(summary.counts());
        if (summary.departuresToConfirm()) {
            out.println(words.say("to-confirm"));
        }
        if (!all) {
            samples(summary);
        }
        summary.skips().forEach(this::skip);
        missing(summary.missingValues());
    }

    @Override
    public void refused(Refusal refusal) {
        Problem problem = Problem.of(refusal, null, words.language());
        out.println(problem.title());
        out.println("  " + problem.detail());
    }

    private void counts(DryRunView.Counts counts) {
        count("count.read", counts.read());
        count("count.join", counts.wouldJoin());
        count("count.change", counts.wouldChange());
        count("count.leave", counts.wouldLeave());
        count("count.skipped", counts.skipped());
    }

    private void count(String key, int number) {
        out.println(String.format(Locale.ROOT, "  %-28s %7d", words.say(key), number));
    }

    private void samples(DryRunView summary) {
        List<SampleView> people = Stream.concat(summary.samples().stream(), summary.leavers().stream())
                .toList();
        for (DifferenceKind kind : DifferenceKind.values()) {
            List<SampleView> some =
                    people.stream().filter(person -> person.change() == kind).toList();
            if (!some.isEmpty()) {
                out.println();
                out.println(words.say("samples." + kind.name().toLowerCase(Locale.ROOT), some.size()));
                some.forEach(this::person);
            }
        }
    }

    private void person(SampleView person) {
        String place =
                Stream.of(person.unit(), person.site()).filter(Objects::nonNull).collect(Collectors.joining(", "));
        out.println("  " + Signs.of(person.change()) + " " + person.login() + "  " + person.displayName() + "  "
                + person.careerBand() + (person.grade() == null ? "" : " (" + person.grade() + ")")
                + (place.isEmpty() ? "" : "  " + place));
        person.changes().forEach(this::change);
    }

    private void change(FieldChangeView change) {
        out.println(
                change.from() == null && change.to() == null
                        ? "      " + words.say("change.untold", change.field())
                        : "      " + change.field() + ": " + shown(change.from()) + " -> " + shown(change.to()));
    }

    private static String shown(String value) {
        return value == null ? "-" : value;
    }

    private void skipped(SkippedView skipped) {
        out.println("  ! " + skipped.entry() + "  " + skipped.text().in(words.language()) + detail(skipped.detail()));
    }

    private void skip(SkipView skip) {
        out.println();
        out.println(words.say("skipped", skip.entries(), skip.text().in(words.language())));
        out.println("  " + skip.advice().in(words.language()));
        if (!all) {
            skip.examples().forEach(example -> out.println("  ! " + example.entry() + detail(example.detail())));
        }
    }

    private static String detail(String detail) {
        return detail == null || detail.isEmpty() ? "" : "  (" + detail + ")";
    }

    private void missing(List<MissingValueView> mappings) {
        if (!mappings.isEmpty()) {
            out.println();
            out.println(words.say("missing"));
            mappings.forEach(mapping -> out.println("  attribute." + mapping.attribute() + " = "
                    + String.join(", ", mapping.from()) + ": " + words.say("missing.entries", mapping.entries())));
        }
    }
}
