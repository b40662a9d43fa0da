package mentoring.directory.control;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mentoring.directory.control.SubsidiaryFileVersion.Stamp;
import mentoring.directory.control.settings.Problem;
import mentoring.directory.control.settings.References;
import mentoring.directory.control.settings.SubsidiaryFile;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.shared.SubsidiaryCode;

/**
 * Understands a subsidiary's file, and what is in force while it is broken.
 *
 * @param departuresPercent unless the file says otherwise
 * @param lastGood what was in force before this node started
 */
record SubsidiaryFileReader(
        References references, int departuresPercent, Function<SubsidiaryCode, Optional<KeptFile>> lastGood) {

    /** @param before the file as it was read last; null at first */
    SubsidiaryFileVersion read(SubsidiaryCode code, Path file, SubsidiaryFileVersion before, Instant now) {
        // Before the text: what is written in between shows as a change.
        Stamp stamp = Stamp.of(file);
        String name = file.getFileName().toString();
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            List<Problem> problems =
                    SubsidiaryFile.unreadable(name, e.toString()).problems();
            return version(code, stamp, null, problems, inForce(code, before), now);
        }
        if (before != null && text.equals(before.text()) && !before.described().isBroken()) {
            return new SubsidiaryFileVersion(
                    stamp, now, text, text, before.described().seen(now));
        }
        SubsidiaryFile read = parse(code, name, text);
        Optional<InForce> still = inForce(code, before);
        Optional<InForce> from = read.settings().isEmpty() ? still : Optional.of(good(read, text, still, now));
        return version(code, stamp, text, read.problems(), from, now);
    }

    private static SubsidiaryFileVersion version(
            SubsidiaryCode code,
            Stamp stamp,
            String text,
            List<Problem> problems,
            Optional<InForce> from,
            Instant now) {
        DescribedSubsidiary described = new DescribedSubsidiary(
                code,
                from.map(InForce::settings),
                problems,
                from.map(InForce::since).orElse(null),
                now);
        return new SubsidiaryFileVersion(
                stamp, now, text, from.map(InForce::text).orElse(null), described);
    }

    /** A version that holds already goes on holding since then. */
    private static InForce good(SubsidiaryFile read, String text, Optional<InForce> still, Instant now) {
        Instant since = still.filter(earlier -> earlier.text().equals(text))
                .map(InForce::since)
                .orElse(now);
        return new InForce(read.settings().orElseThrow(), text, since);
    }

    /** This node's own memory counts; the kept version where there is none. */
    private Optional<InForce> inForce(SubsidiaryCode code, SubsidiaryFileVersion before) {
        if (before != null && before.inForce() != null) {
            DescribedSubsidiary described = before.described();
            return Optional.of(new InForce(described.settings().orElseThrow(), before.inForce(), described.since()));
        }
        return lastGood.apply(code)
                .flatMap(kept -> parse(code, code.value(), kept.content())
                        .settings()
                        .map(settings -> new InForce(settings, kept.content(), kept.since())));
    }

    private SubsidiaryFile parse(SubsidiaryCode code, String name, String text) {
        return SubsidiaryFile.parse(code, name, text, references, departuresPercent);
    }

    private record InForce(SubsidiarySettings settings, String text, Instant since) {}
}
