package mentoring.directory.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import mentoring.directory.entity.LastGoodFile;
import mentoring.shared.SubsidiaryCode;

/** The folder of the subsidiaries' files, and a node that looks at it. */
public final class AFolder {
    static final Instant START = Instant.parse("2026-03-02T10:31:00Z");
    static final SubsidiaryCode CODE = new SubsidiaryCode("aurore-verein");

    private static final String TEXT = "profile = community\nname = %s\nlocale = fr-FR\ntimeZone = Europe/Paris\n";

    private final Path place;
    private final Map<SubsidiaryCode, LastGoodFile> kept;
    private final SubsidiaryFiles files = new SubsidiaryFiles();

    AFolder(Path place) {
        this(place, new HashMap<>());
    }

    private AFolder(Path place, Map<SubsidiaryCode, LastGoodFile> kept) {
        this.place = place;
        this.kept = kept;
        files.directory = place.toString();
        files.departuresPercent = 2;
        files.lastGood = new Memory();
        at(START);
    }

    /** Subsidiaries as the files of a folder describe them. */
    public static SubsidiaryFiles filesIn(Path place) {
        return new AFolder(place).files();
    }

    /** What another start of the node finds. */
    AFolder restarted() {
        return new AFolder(place, kept);
    }

    AFolder at(Instant now) {
        files.clock = Clock.fixed(now, ZoneOffset.UTC);
        return this;
    }

    SubsidiaryFiles files() {
        return files;
    }

    LastGoodFiles lastGood() {
        return files.lastGood;
    }

    Optional<DescribedSubsidiary> seen() {
        return files.find(CODE);
    }

    /** A file that is right, with a name for the subsidiary. */
    AFolder write(String name) {
        return writeText(TEXT.formatted(name));
    }

    /** A file with one mistake. */
    AFolder spoil() {
        return writeText(TEXT.formatted("Broken").replace("locale", "lokale"));
    }

    AFolder writeText(String text) {
        return change(file -> Files.writeString(file, text, UTF_8));
    }

    AFolder remove() {
        return change(Files::delete);
    }

    /** So that nothing shows from outside but the length of the text. */
    AFolder changedAt(Instant modified) {
        return change(file -> Files.setLastModifiedTime(file, FileTime.from(modified)));
    }

    private AFolder change(Change change) {
        try {
            change.of(place.resolve(CODE.value() + ".properties"));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Change {
        void of(Path file) throws IOException;
    }

    /** As the database keeps them. */
    private final class Memory extends LastGoodFiles {
        @Override
        public Optional<LastGoodFile> find(SubsidiaryCode code) {
            return Optional.ofNullable(kept.get(code));
        }

        @Override
        public void keep(SubsidiaryCode code, String text, Instant since) {
            kept.put(code, new LastGoodFile(code, text, since));
        }
    }
}
