package mentoring.enrolment;

import java.time.LocalDate;
import java.util.Set;
import mentoring.directory.PersonId;
import mentoring.directory.PersonState;
import mentoring.directory.Population;
import mentoring.directory.boundary.PersonView;
import mentoring.programme.Formation;
import mentoring.programme.PairingMode;
import mentoring.programme.ProgrammeId;
import mentoring.programme.WaveId;
import mentoring.programme.WaveState;
import mentoring.programme.boundary.WaveView;
import mentoring.shared.Caller;
import mentoring.shared.Role;
import mentoring.shared.SubsidiaryCode;

/** People and waves of one subsidiary, for tests. */
public final class ASubsidiary {
    public static final SubsidiaryCode SERVICES = new SubsidiaryCode("aurore-services");
    public static final SubsidiaryCode ENERGIE = new SubsidiaryCode("aurore-energie");

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private ASubsidiary() {}

    public static PersonView employee(long id, SubsidiaryCode subsidiary) {
        return person(id, subsidiary, false, PersonState.ACTIVE);
    }

    public static PersonView director(long id) {
        return person(id, SERVICES, true, PersonState.ACTIVE);
    }

    public static PersonView leaver(long id) {
        return person(id, SERVICES, false, PersonState.DEPARTED);
    }

    public static WaveView comexWave() {
        return wave(Population.COMEX, Formation.TRIAD);
    }

    public static WaveView employeesWave() {
        return wave(Population.EMPLOYEES, Formation.PAIR);
    }

    public static Caller holding(PersonView person, Role role) {
        return new Caller(
                person.login(), Set.of(role), Set.of(person.subsidiary().value()));
    }

    public static Caller manager(SubsidiaryCode subsidiary) {
        return new Caller("manager", Set.of(Role.PROGRAMME_MANAGER), Set.of(subsidiary.value()));
    }

    public static Caller groupHr() {
        return new Caller("group", Set.of(Role.GROUP_HR), Set.of());
    }

    private static WaveView wave(Population population, Formation formation) {
        return new WaveView(
                new WaveId(3),
                new ProgrammeId(1),
                SERVICES,
                1,
                population,
                formation,
                PairingMode.OPTIMISED,
                DAY,
                DAY.plusDays(14),
                DAY.plusDays(20),
                formation == Formation.TRIAD ? DAY.plusDays(33) : null,
                DAY.plusMonths(6),
                WaveState.OPEN,
                1);
    }

    private static PersonView person(long id, SubsidiaryCode subsidiary, boolean comex, PersonState state) {
        String login = "login" + id;
        return new PersonView(
                new PersonId(id),
                subsidiary,
                login,
                "Person " + id,
                "Person",
                Long.toString(id),
                null,
                null,
                null,
                null,
                Set.of("fr"),
                "junior",
                "G1",
                1,
                comex,
                null,
                state);
    }
}
