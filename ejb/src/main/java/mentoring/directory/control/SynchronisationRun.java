package mentoring.directory.control;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import mentoring.directory.SynchronisationId;
import mentoring.directory.control.mapping.Census;
import mentoring.directory.control.mapping.Departures;
import mentoring.directory.control.mapping.Following;
import mentoring.directory.control.mapping.KnownPerson;
import mentoring.directory.control.mapping.Neighbourhood;
import mentoring.directory.control.mapping.PersonMapping;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.directory.control.source.DirectorySource;
import mentoring.directory.control.source.DirectoryUnreadable;
import mentoring.directory.control.writing.Overlap;
import mentoring.directory.entity.DirectoryMark;
import mentoring.directory.entity.Synchronisation;
import mentoring.shared.JobCancelled;
import mentoring.shared.JobTotal;
import mentoring.shared.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Runs a synchronisation in the background, outside of any transaction: its steps bring their own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SynchronisationRun {
    private static final Logger LOG = Logger.getLogger(SynchronisationRun.class.getName());

    /** What it means that there are no good settings; anything else is no fault of the file. */
    private static final Set<String> FILE_REFUSED = Set.of("subsidiary-file-broken", "not-found");

    @Inject
    SynchronisationSteps steps;

    @Inject
    GoodSettings settings;

    @Inject
    KnownPeople known;

    @Inject
    StoredMarks marks;

    @Inject
    ListedDepartures listed;

    @Inject
    Neighbourhoods neighbourhoods;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "mentoring.directory.sweep.hours")
    int sweepHours;

    /** Whatever goes wrong ends up in the synchronisation's row, where its starter looks. */
    @Asynchronous
    public void of(SynchronisationId id) {
        try {
            steps.begin(id).ifPresent(this::synchronise);
        } catch (JobCancelled e) {
            LOG.log(Level.INFO, "synchronisation {0} was cancelled", id.value());
            steps.cancel(id);
        } catch (DirectoryUnreadable e) {
            LOG.log(Level.WARNING, "synchronisation " + id.value() + " failed", e);
            steps.fail(id, e.reason().code(), e.getMessage());
        } catch (Refusal e) {
            LOG.log(Level.SEVERE, "synchronisation " + id.value() + " failed", e);
            steps.fail(id, FILE_REFUSED.contains(e.code()) ? "subsidiary-file-broken" : "internal-error", e.code());
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "synchronisation " + id.value() + " failed", e);
            steps.fail(id, "internal-error", null);
        }
    }

    private void synchronise(Synchronisation synchronisation) {
        SubsidiarySettings good = settings.of(synchronisation.subsidiary());
        DirectorySource source = Directories.of(good);
        Departures departures = new Departures(
                good.departuresPercent(),
                synchronisation.departuresConfirmed(),
                synchronisation.departuresOf().map(listed::of).orElse(Set.of()));
        Recording recording = new Recording(steps, synchronisation.id(), clock);
        Optional<DirectoryMark> mark = synchronisation.isComplete() ? Optional.empty() : marks.of(good.code());
        Reached reached = mark.filter(from -> from.holdsFor(good.fingerprint()))
                .flatMap(from -> follow(from, good, source, departures, recording))
                .orElseGet(() -> readAll(good, source, departures, recording));
        recording.end(reached);
    }

    /** Empty when the directory cannot tell any more what has changed. */
    private Optional<Reached> follow(
            DirectoryMark from,
            SubsidiarySettings good,
            DirectorySource source,
            Departures departures,
            Recording recording) {
        Neighbourhood hood = neighbourhoods.of(good);
        Following following =
                new Following(new PersonMapping(good), known.in(good.code()), departures, recording, hood);
        recording.reads(JobTotal.UNKNOWN, hood);
        try {
            String next = following.since(from.mark(), source);
            boolean sweep =
                    listed.anyOf(good.code()) || from.isToBeSwept(Duration.ofHours(sweepHours), clock.instant());
            if (sweep) {
                following.sweep(source);
            }
            following.conclude();
            return Optional.of(new Reached(Optional.of(next), sweep, good.fingerprint()));
        } catch (DirectoryUnreadable e) {
            if (e.reason() != DirectoryUnreadable.Reason.MARK_LOST) {
                throw e;
            }
            LOG.log(Level.INFO, "The directory of {0} is read as a whole: {1}", new Object[] {
                good.code(), e.getMessage()
            });
            return Optional.empty();
        }
    }

    private Reached readAll(
            SubsidiarySettings good, DirectorySource source, Departures departures, Recording recording) {
        PersonMapping mapping = new PersonMapping(good);
        List<KnownPerson> before = known.of(good.code());
        Neighbourhood hood = neighbourhoods.ofManyWhoJoin(good);
        recording.reads(expected(before), hood);
        AtomicReference<Optional<String>> mark = new AtomicReference<>();
        Overlap.of(
                found -> {
                    Census census = new Census(mapping, before, departures, found, hood.askedThrough(found::ask));
                    census.of(source);
                    mark.set(census.mark());
                },
                recording);
        return new Reached(mark.get(), true, good.fingerprint());
    }

    /** About as many entries as there were people; unknown before there were any. */
    private static JobTotal expected(List<KnownPerson> before) {
        long active = before.stream().filter(KnownPerson::active).count();
        return active == 0 ? JobTotal.UNKNOWN : JobTotal.about(active);
    }
}
