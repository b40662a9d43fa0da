package mentoring.directory.boundary;

import java.util.Collection;
import java.util.function.Consumer;
import mentoring.directory.DirectoryRefused;
import mentoring.directory.control.Directories;
import mentoring.directory.control.mapping.Census;
import mentoring.directory.control.mapping.Departures;
import mentoring.directory.control.mapping.KnownFacts;
import mentoring.directory.control.mapping.KnownPerson;
import mentoring.directory.control.mapping.Neighbourhood;
import mentoring.directory.control.mapping.PersonMapping;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.directory.control.source.DirectoryUnreadable;

/** The calculation of a synchronisation, with the ending that changes nothing. */
final class DryRun {
    private final SubsidiarySettings settings;

    DryRun(SubsidiarySettings settings) {
        this.settings = settings;
    }

    /** Refuses with {@code directory-unreadable} when a read would fail to begin. */
    void probe() {
        try {
            Directories.of(settings).probe();
        } catch (DirectoryUnreadable e) {
            throw refused(e);
        }
    }

    /**
     * Reads everything once.
     *
     * @param reader is shown everybody and everything that is skipped, but not the summary
     * @return the summary; refuses with {@code directory-unreadable} and what the directory said
     */
    DryRunView of(Collection<KnownPerson> known, Neighbourhood hood, KnownFacts facts, Consumer<DryRunLine> reader) {
        Preview preview = new Preview(facts, reader);
        Census census = new Census(
                new PersonMapping(settings), known, new Departures(settings.departuresPercent(), false), preview, hood);
        try {
            return preview.view(settings, census.of(Directories.of(settings)));
        } catch (DirectoryUnreadable e) {
            throw refused(e);
        }
    }

    private DirectoryRefused refused(DirectoryUnreadable e) {
        return DirectoryRefused.unreadable(settings.code(), e.reason().code() + ": " + e.getMessage());
    }
}
