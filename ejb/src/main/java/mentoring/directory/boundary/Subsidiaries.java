package mentoring.directory.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import mentoring.directory.PolicyTerm;
import mentoring.directory.control.DescribedSubsidiary;
import mentoring.directory.control.StoredPeople;
import mentoring.directory.control.StoredSynchronisations;
import mentoring.directory.control.SubsidiaryFiles;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.shared.Caller;
import mentoring.shared.NotFound;
import mentoring.shared.SubsidiaryCode;

/** The group's subsidiaries: each is described by one file, and is there as soon as its file is. */
@Stateless
public class Subsidiaries {
    private static final Comparator<SubsidiaryView> CASCADE = Comparator.comparing(
                    (SubsidiaryView subsidiary) -> subsidiary.cascadePosition() == 0)
            .thenComparingInt(SubsidiaryView::cascadePosition)
            .thenComparing(SubsidiaryView::code);

    @Inject
    SubsidiaryFiles files;

    @Inject
    StoredPeople people;

    @Inject
    StoredSynchronisations synchronisations;

    /** The subsidiaries of the caller's scope in the order of the cascade; {@code not-allowed} for others than HR and operators. */
    public List<SubsidiaryView> list(Caller caller) {
        Operators.only(caller);
        return cascade().stream()
                .filter(subsidiary -> Operators.mayLookAfter(caller, subsidiary.code()))
                .toList();
    }

    /** One subsidiary of the caller's scope; {@code not-found} outside of it, {@code not-allowed} for others than HR and operators. */
    public SubsidiaryView get(Caller caller, SubsidiaryCode code) {
        Operators.only(caller, code);
        return known(code);
    }

    /** For other capabilities, without scope: {@code not-found} when no file describes the subsidiary. */
    public SubsidiaryView known(SubsidiaryCode code) {
        return files.find(code).map(this::view).orElseThrow(() -> NotFound.of("subsidiary", code));
    }

    /** For other capabilities, without scope: where the subsidiary's days begin and end; UTC when no file describes it any more. */
    public ZoneId zone(SubsidiaryCode code) {
        return files.find(code)
                .flatMap(DescribedSubsidiary::settings)
                .map(settings -> ZoneId.of(settings.timeZone()))
                .orElse(ZoneOffset.UTC);
    }

    /** For other capabilities, without scope: what the subsidiary decides on pairing; nothing when no file describes it any more. */
    public Map<PolicyTerm, Integer> policy(SubsidiaryCode code) {
        return files.find(code)
                .flatMap(DescribedSubsidiary::settings)
                .map(SubsidiarySettings::policy)
                .orElse(Map.of());
    }

    /** For other capabilities, without scope: every subsidiary, in the order of the cascade, those with a broken file last. */
    public List<SubsidiaryView> cascade() {
        return files.all().stream().map(this::view).sorted(CASCADE).toList();
    }

    private SubsidiaryView view(DescribedSubsidiary described) {
        return SubsidiaryView.of(
                described,
                synchronisations.lastDone(described.code()).orElse(null),
                people.countActive(described.code()));
    }
}
