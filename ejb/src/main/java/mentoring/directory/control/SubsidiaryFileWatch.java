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
import mentoring.directory.control.settings.SubsidiarySettings;
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
        described.stream()
                .map(DescribedSubsidiary::code)
                .filter(code -> !news.knows(code))
                .forEach(code -> news.begin(code, lastGood.find(code)));
        news.of(described).forEach(item -> LOG.log(item.level(), item::text));
        now.forEach(this::keep);
    }

    /** The version that holds, whether the file has been broken since or not. */
    private void keep(SubsidiaryFileVersion version) {
        DescribedSubsidiary subsidiary = version.described();
        String fingerprint =
                subsidiary.settings().map(SubsidiarySettings::fingerprint).orElse(null);
        if (fingerprint != null && !fingerprint.equals(kept.get(subsidiary.code()))) {
            lastGood.keep(subsidiary.code(), version.inForce(), fingerprint, subsidiary.since());
            kept.put(subsidiary.code(), fingerprint);
        }
    }
}
