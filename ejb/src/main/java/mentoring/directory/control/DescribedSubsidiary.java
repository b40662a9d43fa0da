package mentoring.directory.control;

import java.util.List;
import java.util.Optional;
import mentoring.directory.control.settings.Problem;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.shared.SubsidiaryCode;

/**
 * A subsidiary as far as its file describes it.
 *
 * @param settings the last good version of the file; empty when there has been none since the start
 * @param problems the mistakes in the file as it is now
 */
public record DescribedSubsidiary(SubsidiaryCode code, Optional<SubsidiarySettings> settings, List<Problem> problems) {}
