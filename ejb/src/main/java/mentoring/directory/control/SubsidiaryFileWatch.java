package mentoring.directory.control;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.boundary.TimedWork;

/**
 * Looks at the subsidiaries' files every five seconds, on every node for itself: tells what has changed, and keeps what is right for the
 * day on which it is broken.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SubsidiaryFileWatch {
    private static final Logger LOG = Logger.getLogger(SubsidiaryFileWatch.class.getName());

    private final FileNews news = new FileNews();
    private final Map<SubsidiaryCode, String> kept = new HashMap<>();
    private boolean begun;

    @Inject
    SubsidiaryFiles files;

    @Inject
    LastGoodFiles lastGood;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void look() {
        TimedWork.attempt(this::lookAndTell, "the files of the subsidiaries are looked at the next time");
    }

    private void lookAndTell() {
        List<SubsidiaryFileVersion> now = files.lookClosely();
        List<DescribedSubsidiary> described =
                now.stream().map(SubsidiaryFileVersion::described).toList();
        if (!begun) {
            news.begin(described, files.startedAt());
            begun = true;
        }
        news.of(described).forEach(item -> LOG.log(item.level(), item::text));
        now.forEach(this::keep);
    }

    /** Once more: when the version came into force, the database may have been away. */
    private void keep(SubsidiaryFileVersion version) {
        SubsidiaryCode code = version.described().code();
        if (version.inForce() != null && !version.inForce().equals(kept.get(code))) {
            lastGood.keep(code, version.inForce(), version.described().since());
            kept.put(code, version.inForce());
        }
    }
}
