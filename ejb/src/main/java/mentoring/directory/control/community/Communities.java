package mentoring.directory.control.community;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import mentoring.directory.CommunityRefused;
import mentoring.directory.control.DescribedSubsidiary;
import mentoring.directory.control.GoodSettings;
import mentoring.directory.control.SubsidiaryFiles;
import mentoring.directory.control.settings.CommunitySettings;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.shared.SubsidiaryCode;

/** The subsidiaries whose file says that people register themselves. */
@Dependent
public class Communities {
    @Inject
    SubsidiaryFiles files;

    @Inject
    GoodSettings settings;

    /**
     * A community that somebody may know of.
     *
     * <p>Refusals: {@code not-found} without a file, {@code subsidiary-file-broken} when no good version of it is known, {@code
     * not-a-community}.
     */
    public Community of(SubsidiaryCode code) {
        return community(settings.of(code)).orElseThrow(() -> CommunityRefused.notACommunity(code.value()));
    }

    /** The same for callers who must not learn whether there is such a subsidiary. */
    public Optional<Community> find(SubsidiaryCode code) {
        return files.find(code).flatMap(DescribedSubsidiary::settings).flatMap(Communities::community);
    }

    private static Optional<Community> community(SubsidiarySettings settings) {
        return settings.source() instanceof CommunitySettings rules
                ? Optional.of(new Community(settings, rules))
                : Optional.empty();
    }
}
