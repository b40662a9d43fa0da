package mentoring.rollout.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mentoring.directory.boundary.Subsidiaries;
import mentoring.directory.boundary.SubsidiaryView;
import mentoring.programme.ProgrammeId;
import mentoring.programme.boundary.Programmes;
import mentoring.programme.boundary.WaveView;
import mentoring.programme.boundary.Waves;
import mentoring.shared.Caller;
import mentoring.shared.Role;
import mentoring.shared.SubsidiaryCode;

/** Shows how far a programme has come: each subsidiary with its place and its waves. */
@Stateless
public class Cascade {
    private static final Role[] READERS = {
        Role.PROGRAMME_MANAGER, Role.SUBSIDIARY_HR, Role.GROUP_HR, Role.COMEX, Role.OPERATOR
    };

    @Inject
    Programmes programmes;

    @Inject
    Waves waves;

    @Inject
    Subsidiaries subsidiaries;

    /**
     * Every subsidiary that has a file, for group HR and operators; for others those of their scope.
     *
     * <p>Refuses with {@code not-found} for an unknown programme and {@code not-allowed} for participants.
     */
    public CascadeView view(Caller caller, ProgrammeId id) {
        caller.mustBe(READERS);
        programmes.known(id);
        Map<SubsidiaryCode, List<WaveView>> bySubsidiary =
                waves.ofProgramme(id).stream().collect(Collectors.groupingBy(WaveView::subsidiary));
        return new CascadeView(
                id,
                subsidiaries.cascade().stream()
                        .filter(subsidiary -> caller.holdsFor(subsidiary.code()))
                        .map(subsidiary -> place(subsidiary, bySubsidiary))
                        .toList());
    }

    private static CascadeView.Place place(
            SubsidiaryView subsidiary, Map<SubsidiaryCode, List<WaveView>> bySubsidiary) {
        List<CascadeView.Step> steps = bySubsidiary.getOrDefault(subsidiary.code(), List.of()).stream()
                .map(CascadeView.Step::of)
                .toList();
        return new CascadeView.Place(subsidiary.code(), subsidiary.name(), subsidiary.cascadePosition(), steps);
    }
}
