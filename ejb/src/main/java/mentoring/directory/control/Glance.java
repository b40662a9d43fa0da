package mentoring.directory.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.directory.control.source.ChangeReader;
import mentoring.directory.control.source.DirectoryEntry;
import mentoring.directory.control.source.DirectorySource;
import mentoring.directory.control.source.DirectoryUnreadable;
import mentoring.directory.entity.DirectoryMark;
import mentoring.shared.Refusal;
import mentoring.shared.SubsidiaryCode;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks a directory whether it has anything new to say, before a job is made of it: where it has not, nothing is written at all.
 *
 * <p>Whatever else comes of it, a directory that does not answer included, is for a job to find out and to show.
 */
@Dependent
public class Glance {
    @Inject
    GoodSettings settings;

    @Inject
    StoredMarks marks;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "mentoring.directory.sweep.hours")
    int sweepHours;

    /** False too for a directory that was never read, that cannot be followed, or all of whose names are to be looked over. */
    public boolean seesNothingNew(SubsidiaryCode subsidiary) {
        try {
            SubsidiarySettings good = settings.of(subsidiary);
            return marks.of(subsidiary)
                    .filter(mark -> mark.holdsFor(good.fingerprint()))
                    .filter(mark -> !mark.isToBeSwept(Duration.ofHours(sweepHours), clock.instant()))
                    .map(DirectoryMark::mark)
                    .filter(mark -> hasNothingNew(Directories.of(good), mark))
                    .isPresent();
        } catch (Refusal brokenFile) {
            return false;
        }
    }

    static boolean hasNothingNew(DirectorySource source, String mark) {
        try {
            return source.changes(mark, new FirstNews()).equals(mark);
        } catch (DirectoryUnreadable newsOrNoAnswer) {
            return false;
        }
    }

    /** Ends the reading at the first thing that is new: a job reads it all. */
    private static final class FirstNews implements ChangeReader {
        @Override
        public void shown(DirectoryEntry entry) {
            throw somethingIsNew();
        }

        @Override
        public void gone(String key) {
            throw somethingIsNew();
        }

        private static DirectoryUnreadable somethingIsNew() {
            return new DirectoryUnreadable(DirectoryUnreadable.Reason.MARK_LOST, "something is new", null);
        }
    }
}
