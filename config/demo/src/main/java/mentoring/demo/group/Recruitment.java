package mentoring.demo.group;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Hires the people of one entity, one after the other, and leaves out what a real directory leaves out. */
final class Recruitment {

    private static final int WITHOUT_MAIL_PER_MILLE = 10;
    private static final int WITHOUT_MANAGER_PER_MILLE = 5;
    private static final int WITHOUT_SITE_PER_MILLE = 5;
    private static final int WITHOUT_LANGUAGE_PER_MILLE = 10;
    private static final int EXTERNAL_PER_MILLE = 5;

    private final DemoEntity entity;
    private final Culture culture;
    private final Registry registry;
    private final RandomGenerator random;
    private final Deque<PersonName> awkward = new ArrayDeque<>();
    private final List<DemoPerson> hired = new ArrayList<>();

    Recruitment(DemoEntity entity, Registry registry, long seed) {
        this.entity = entity;
        this.culture = Culture.load(entity.culture());
        this.registry = registry;
        this.random = new Random(seed * 31 + entity.code().hashCode());
        if (entity.equals(GroupPlan.FIRST)) {
            awkward.addAll(AwkwardNames.ALL);
        }
    }

    /** Someone with subordinates, whose record is complete. */
    DemoPerson leader(Rank rank, List<String> units, Optional<String> manager, boolean comex) {
        Position usual = position(rank, units);
        Position position = comex ? usual.graded(Rank.EXECUTIVE) : usual;
        return hire(position, name(), manager, site(units), comex, Optional.of(culture.any("languages", random)));
    }

    void staff(List<String> units, DemoPerson superior) {
        Position position = position(Rank.STAFF, units);
        hire(
                drawn(EXTERNAL_PER_MILLE) ? position.graded(Rank.EXTERNAL) : position,
                staffName(),
                unless(WITHOUT_MANAGER_PER_MILLE, superior.login()),
                superior.site().flatMap(site -> unless(WITHOUT_SITE_PER_MILLE, site)),
                false,
                unless(WITHOUT_LANGUAGE_PER_MILLE, culture.any("languages", random)));
    }

    Culture culture() {
        return culture;
    }

    List<DemoPerson> hired() {
        return List.copyOf(hired);
    }

    private DemoPerson hire(
            Position position,
            PersonName name,
            Optional<String> manager,
            Optional<String> site,
            boolean comex,
            Optional<String> languages) {
        String login = registry.login(name);
        String address = registry.mail(name, entity.mailDomain());
        Optional<String> mail = comex ? Optional.of(address) : unless(WITHOUT_MAIL_PER_MILLE, address);
        DemoPerson person = new DemoPerson(
                registry.id(login),
                entity.code(),
                login,
                registry.number(),
                name,
                mail,
                position,
                manager,
                site,
                languages,
                comex);
        hired.add(person);
        return person;
    }

    private Position position(Rank rank, List<String> units) {
        String titles = rank == Rank.STAFF && !inTheField(units.get(0)) ? "office" : rank.titles();
        return new Position(culture.any(titles, random), rank.grade(random), units);
    }

    /** A culture names its directorates in the field before those at the office. */
    private boolean inTheField(String directorate) {
        int inTheField = Integer.parseInt(culture.all("field-directorates").get(0));
        return culture.all("directorates").indexOf(directorate) < inTheField;
    }

    private Optional<String> site(List<String> units) {
        List<String> sites = culture.all("sites");
        return units.isEmpty() ? Optional.of(sites.get(0)) : Optional.of(siteOf(units.get(units.size() - 1), sites));
    }

    /** A unit named after a site is there. */
    private String siteOf(String unit, List<String> sites) {
        return sites.stream().filter(unit::contains).findFirst().orElseGet(() -> culture.any("sites", random));
    }

    private PersonName staffName() {
        return awkward.isEmpty() || random.nextInt(3) > 0 ? name() : awkward.poll();
    }

    private PersonName name() {
        return PersonName.of(culture.any("given", random), culture.any("family", random));
    }

    private Optional<String> unless(int perMille, String value) {
        return drawn(perMille) ? Optional.empty() : Optional.of(value);
    }

    private boolean drawn(int perMille) {
        return random.nextInt(1_000) < perMille;
    }
}
