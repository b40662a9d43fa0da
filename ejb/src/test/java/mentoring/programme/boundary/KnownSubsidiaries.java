package mentoring.programme.boundary;

import java.util.List;
import java.util.Set;
import mentoring.directory.boundary.Subsidiaries;
import mentoring.directory.boundary.SubsidiaryView;
import mentoring.shared.NotFound;
import mentoring.shared.SubsidiaryCode;

/** A directory in which nothing but the codes matters. */
class KnownSubsidiaries extends Subsidiaries {
    private final Set<String> codes;

    KnownSubsidiaries(String... codes) {
        this.codes = Set.of(codes);
    }

    @Override
    public SubsidiaryView known(SubsidiaryCode code) {
        if (!codes.contains(code.value())) {
            throw NotFound.of("subsidiary", code);
        }
        return new SubsidiaryView(code, code.value(), "fr-FR", "Europe/Paris", 1, "", null, List.of(), null, 0);
    }
}
