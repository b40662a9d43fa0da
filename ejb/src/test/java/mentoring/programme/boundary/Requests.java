package mentoring.programme.boundary;

import java.time.LocalDate;
import java.util.List;
import mentoring.directory.Population;
import mentoring.programme.Formation;
import mentoring.programme.PairingMode;
import mentoring.programme.Template;
import mentoring.shared.Localised;
import mentoring.shared.SubsidiaryCode;

/** What people ask for in the tests. */
final class Requests {
    static final LocalDate TODAY = LocalDate.of(2027, 2, 1);
    static final ImpactAssessment ASSESSMENT =
            new ImpactAssessment("DPO-2027-014", TODAY, "Acceptable risk, access limited");
    static final WorksCouncilConsultation CONSULTATION =
            new WorksCouncilConsultation("CSE-2027-01", TODAY, "Favourable, with a review after the first wave");

    private Requests() {}

    static NewProgramme programme(Template template) {
        return new NewProgramme(
                template,
                new Localised("Mentorat inversé", "Reverse mentoring"),
                List.of(new NewTopic("cloud", new Localised("L'informatique en nuage", "Cloud computing"))),
                null,
                null,
                null,
                null);
    }

    static NewWave wave(String subsidiary) {
        return wave(subsidiary, Formation.TRIAD, null);
    }

    static NewWave choice(String subsidiary) {
        return wave(subsidiary, Formation.PAIR, PairingMode.CHOICE);
    }

    private static NewWave wave(String subsidiary, Formation formation, PairingMode mode) {
        return new NewWave(
                new SubsidiaryCode(subsidiary),
                Population.COMEX,
                formation,
                mode,
                TODAY,
                TODAY.plusDays(14),
                TODAY.plusDays(21),
                TODAY.plusDays(90));
    }
}
