package mentoring.directory.control.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import mentoring.directory.ASubsidiary;
import mentoring.directory.control.settings.FileSettings;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.directory.control.source.DirectoryEntry;
import mentoring.directory.control.source.DirectoryUnreadable;
import mentoring.directory.control.source.DirectoryUnreadable.Reason;

/** A file dropped for a subsidiary, an hour ago unless said otherwise. */
final class ADrop {
    static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    final Path file;
    private final String profile;
    private String more = "";

    private ADrop(Path file, String profile) {
        this.file = file;
        this.profile = profile;
    }

    static ADrop csv(Path place) {
        return new ADrop(place.resolve("people.csv"), "csv");
    }

    static ADrop ldif(Path place) {
        return new ADrop(place.resolve("people.ldif"), "ldif");
    }

    ADrop holding(String text) throws IOException {
        return holding(text, StandardCharsets.UTF_8);
    }

    ADrop holding(String text, Charset encoding) throws IOException {
        Files.writeString(file, text, encoding);
        return writtenAt(NOW.minusSeconds(3600));
    }

    ADrop writtenAt(Instant time) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(time));
        return this;
    }

    /** Further lines of the subsidiary's file. */
    ADrop with(String... lines) {
        more += String.join("\n", lines) + "\n";
        return this;
    }

    FileSource source() {
        SubsidiarySettings settings = ASubsidiary.droppedAt(profile, file, more);
        return new FileSource(settings, (FileSettings) settings.source(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    List<DirectoryEntry> read() {
        List<DirectoryEntry> entries = new ArrayList<>();
        source().read(entries::add);
        return entries;
    }

    /** Refused, before anybody was shown. */
    void refuses(Reason reason, String detail) {
        Consumer<DirectoryEntry> nobody = entry -> {
            throw new AssertionError("shown: " + entry.name());
        };
        assertThatThrownBy(() -> source().read(nobody))
                .isInstanceOfSatisfying(
                        DirectoryUnreadable.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason))
                .hasMessageContaining(detail);
    }
}
