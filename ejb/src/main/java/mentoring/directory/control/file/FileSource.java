package mentoring.directory.control.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import mentoring.directory.control.settings.FileSettings;
import mentoring.directory.control.settings.PersonAttribute;
import mentoring.directory.control.settings.Profile;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.directory.control.source.ChangeReader;
import mentoring.directory.control.source.DirectoryEntry;
import mentoring.directory.control.source.DirectorySource;
import mentoring.directory.control.source.DirectoryUnreadable;
import mentoring.directory.control.source.DirectoryUnreadable.Reason;
import mentoring.directory.control.source.ListedEntry;
import mentoring.directory.entity.Digest;

/**
 * The people in a CSV or LDIF file: all of them, or a refusal.
 *
 * <p>A file says how everything is, not what has changed: its mark tells whether it is the file of last time, and every other one has to be
 * read as a whole.
 */
public final class FileSource implements DirectorySource {
    private final FileSettings settings;
    private final List<String> identifiers;
    private final FileFormat format;
    private final Clock clock;

    /** @param subsidiary whose people come from the file */
    public FileSource(SubsidiarySettings subsidiary, FileSettings settings, Clock clock) {
        this.settings = settings;
        this.identifiers = subsidiary.attributes().of(PersonAttribute.ID);
        this.clock = clock;
        this.format = settings.profile() == Profile.CSV
                ? new CsvFormat(settings, subsidiary.attributes(), subsidiary.code())
                : new LdifFormat(settings);
    }

    @Override
    public void probe() {
        DroppedFile.at(settings.path());
    }

    @Override
    public Optional<String> read(Consumer<DirectoryEntry> reader) {
        DroppedFile file = DroppedFile.at(settings.path());
        file.refuseUnsettled(settings.settled(), clock);
        AtomicInteger entries = new AtomicInteger();
        show(file, entry -> entries.incrementAndGet());
        if (entries.get() < settings.least()) {
            Reason reason = entries.get() == 0 ? Reason.EMPTY : Reason.CUT;
            throw new DirectoryUnreadable(
                    reason, entries + " entries, at least " + settings.least() + " expected", null);
        }
        show(file, reader);
        return Optional.of(mark(file));
    }

    @Override
    public String changes(String mark, ChangeReader reader) {
        if (!mark(DroppedFile.at(settings.path())).equals(mark)) {
            throw new DirectoryUnreadable(
                    Reason.MARK_LOST, "the file or how to read it is not that of last time", null);
        }
        return mark;
    }

    @Override
    public void list(Consumer<ListedEntry> reader) {
        read(entry -> key(entry).ifPresent(key -> reader.accept(new ListedEntry(key, entry.reference()))));
    }

    @Override
    public void look(Collection<String> keys, Consumer<DirectoryEntry> reader) {
        Set<String> wanted = Set.copyOf(keys);
        read(entry -> key(entry).filter(wanted::contains).ifPresent(key -> reader.accept(entry)));
    }

    private Optional<String> key(DirectoryEntry entry) {
        return identifiers.stream()
                .flatMap(name -> entry.values(name).stream())
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private String mark(DroppedFile file) {
        return Digest.of(file + "\n" + settings + "\n" + identifiers);
    }

    private void show(DroppedFile file, Consumer<DirectoryEntry> reader) {
        try (InputStream in = file.open()) {
            format.read(in, reader);
        } catch (CharacterCodingException e) {
            throw new DirectoryUnreadable(Reason.BROKEN, "not written in " + settings.encoding(), e);
        } catch (IOException e) {
            throw new DirectoryUnreadable(Reason.CUT, e.toString(), e);
        }
        file.refuseChanged();
    }
}
