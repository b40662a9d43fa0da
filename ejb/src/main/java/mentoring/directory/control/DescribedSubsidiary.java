package mentoring.directory.control;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mentoring.directory.control.settings.Problem;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.shared.SubsidiaryCode;

/**
 * A subsidiary as far as its file describes it.
 *
 * @param settings the last good version of the file; empty when none is known
 * @param problems the mistakes in the file as it is now
 * @param since when the settings came into force; null without settings
 * @param lookedAt when the file was read last
 */
public record DescribedSubsidiary(
        SubsidiaryCode code,
        Optional<SubsidiarySettings> settings,
        List<Problem> problems,
        Instant since,
        Instant lookedAt) {

    DescribedSubsidiary seen(Instant now) {
        return new DescribedSubsidiary(code, settings, problems, since, now);
    }

    boolean isBroken() {
        return !problems.isEmpty();
    }

    /** What holds while the file is broken, in words. */
    String inForce() {
        return since == null
                ? "no good version is known, so nothing is imported"
                : "the version of " + Moments.text(since) + " stays in force";
    }
}
