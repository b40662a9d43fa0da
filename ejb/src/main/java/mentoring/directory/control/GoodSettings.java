package mentoring.directory.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import mentoring.directory.DirectoryRefused;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.shared.NotFound;
import mentoring.shared.SubsidiaryCode;

/** The settings in force for a subsidiary. */
@Dependent
public class GoodSettings {
    @Inject
    SubsidiaryFiles files;

    /** Refuses with {@code not-found} without a file, with {@code subsidiary-file-broken} when no good version of it is known. */
    public SubsidiarySettings of(SubsidiaryCode code) {
        DescribedSubsidiary described = files.find(code).orElseThrow(() -> NotFound.of("subsidiary", code));
        return described.settings().orElseThrow(() -> DirectoryRefused.fileBroken(code, described.problems()));
    }
}
