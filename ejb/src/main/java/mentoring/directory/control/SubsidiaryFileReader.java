package mentoring.directory.control;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mentoring.directory.control.SubsidiaryFileVersion.Stamp;
import mentoring.directory.control.settings.References;
import mentoring.directory.control.settings.SubsidiaryFile;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.directory.entity.LastGoodFile;
import mentoring.shared.SubsidiaryCode;

/**
 * Understands a subsidiary's file, and what is in force while it is broken.
 *
 * @param departuresPercent unless the file says otherwise
 * @param lastGood what was in force before this node started
 */
record SubsidiaryFileReader(
        References references, int departuresPercent, Function<SubsidiaryCode, Optional<LastGoodFile>> lastGood) {

    /** @param before the file as it was read last; null at first */
    SubsidiaryFileVersion read(SubsidiaryCode code, Path file, SubsidiaryFileVersion before, Instant now) {
        // Before the text: what is written in between shows as a change.
        Stamp stamp = Stamp.of(file);
        String name = file.getFileName().toString();
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            SubsidiaryFile unreadable = SubsidiaryFile.unreadable(name, e.toString());
            return new SubsidiaryFileVersion(stamp, now, null, broken(code, unreadable, before, now));
        }
        if (before != null && text.equals(before.text()) && !before.described().isBroken()) {
            return new SubsidiaryFileVersion(
                    stamp, now, text, before.described().seen(now));
        }
        return new SubsidiaryFileVersion(stamp, now, text, understood(code, parse(code, name, text), before, now));
    }

    private DescribedSubsidiary understood(
            SubsidiaryCode code, SubsidiaryFile file, SubsidiaryFileVersion before, Instant now) {
        return file.settings()
                .map(settings -> good(code, settings, before, now))
                .orElseGet(() -> broken(code, file, before, now));
    }

    private DescribedSubsidiary good(
            SubsidiaryCode code, SubsidiarySettings settings, SubsidiaryFileVersion before, Instant now) {
        Instant since = inForce(code, before)
                .filter(earlier -> earlier.settings().fingerprint().equals(settings.fingerprint()))
                .map(InForce::since)
                .orElse(now);
        return new DescribedSubsidiary(code, Optional.of(settings), List.of(), since, now);
    }

    private DescribedSubsidiary broken(
            SubsidiaryCode code, SubsidiaryFile file, SubsidiaryFileVersion before, Instant now) {
        Optional<InForce> still = inForce(code, before);
        return new DescribedSubsidiary(
                code,
                still.map(InForce::settings),
                file.problems(),
                still.map(InForce::since).orElse(null),
                now);
    }

    /** This node's own memory counts; the kept version where there is none. */
    private Optional<InForce> inForce(SubsidiaryCode code, SubsidiaryFileVersion before) {
        if (before != null && before.described().settings().isPresent()) {
            return before.described()
                    .settings()
                    .map(settings -> new InForce(settings, before.described().since()));
        }
        return lastGood.apply(code)
                .flatMap(kept -> parse(code, code.value(), kept.content())
                        .settings()
                        .map(settings -> new InForce(settings, kept.since())));
    }

    private SubsidiaryFile parse(SubsidiaryCode code, String name, String text) {
        return SubsidiaryFile.parse(code, name, text, references, departuresPercent);
    }

    private record InForce(SubsidiarySettings settings, Instant since) {}
}
