package mentoring.demo.issuer;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import mentoring.demo.group.DemoEntity;
import mentoring.demo.group.DemoGroup;
import mentoring.demo.group.DemoPerson;

/** Picks the people of a group whom a visitor will want to be. */
public final class Personas {

    private static final Set<String> JUNIOR_GRADES = Set.of("G1", "G2", "G3");
    private static final String HUMAN_RESOURCES = "Ressources humaines";
    private static final String INFORMATION_SYSTEMS = "Systèmes d'information & Numérique";

    private final List<DemoPerson> people;
    private final List<String> everywhere;

    private Personas(DemoGroup group) {
        this.people = group.of(DemoGroup.FIRST_SUBSIDIARY);
        this.everywhere = group.entities().stream().map(DemoEntity::code).toList();
    }

    /** One persona per role, and a mentor and a mentee of the Comex; the same ones for the same group. */
    public static List<Persona> of(DemoGroup group) {
        return new Personas(group).all();
    }

    private List<Persona> all() {
        List<String> here = List.of(DemoGroup.FIRST_SUBSIDIARY);
        return List.of(
                persona("operator", "runs the platform", head(INFORMATION_SYSTEMS, 0), everywhere, "operator"),
                persona(
                        "programme-manager",
                        "leads the programme",
                        head(HUMAN_RESOURCES, 0),
                        here,
                        "programme-manager"),
                persona("subsidiary-hr", "HR of the subsidiary", head(HUMAN_RESOURCES, 1), here, "subsidiary-hr"),
                persona("group-hr", "HR of the group", head(HUMAN_RESOURCES, 2), everywhere, "group-hr"),
                persona("comex", "a Comex member, for the reports", member(0), here, "comex", "participant"),
                persona("mentee", "a Comex member who wants to learn", member(1), here, "participant"),
                persona("mentor", "a junior from another directorate", junior(), here, "participant"));
    }

    private static Persona persona(
            String name, String what, DemoPerson person, List<String> subsidiaries, String... roles) {
        String description =
                "%s, %s: %s".formatted(person.name().common(), person.position().title(), what);
        return new Persona(name, description, TokenRequest.of(person.login(), Arrays.asList(roles), subsidiaries));
    }

    /** The n-th leader below the director. */
    private DemoPerson head(String directorate, int index) {
        return people.stream()
                .filter(person -> person.position().units().contains(directorate))
                .filter(person -> !person.comex())
                .skip(index)
                .findFirst()
                .orElseThrow();
    }

    private DemoPerson member(int index) {
        return people.stream().filter(DemoPerson::comex).skip(index).findFirst().orElseThrow();
    }

    private DemoPerson junior() {
        return people.stream()
                .filter(person -> JUNIOR_GRADES.contains(person.position().grade()))
                .filter(person -> person.position().units().contains(INFORMATION_SYSTEMS))
                .filter(person -> person.mail().isPresent() && person.manager().isPresent())
                .filter(person -> person.languages().orElse("").startsWith("fr"))
                .findFirst()
                .orElseThrow();
    }
}
