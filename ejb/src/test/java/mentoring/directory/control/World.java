package mentoring.directory.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Two branches of a directory in which things happen at random, the same for the same seed; each thing is one LDIF change record. */
final class World {
    static final List<String> BRANCHES = List.of("a", "b");

    private final Consumer<String> ldif;
    private final Dialect dialect;
    private final Random random;
    private final String prefix;
    private final List<String> branches;
    private final List<String> units = new ArrayList<>();
    private final List<String> people = new ArrayList<>();
    private final List<String> freeLogins = new ArrayList<>();
    private int born;

    /**
     * In each branch there is somebody who stays: a branch that is empty all at once is not believed.
     *
     * @param root where the branches are
     */
    World(String root, Dialect dialect, long seed, Consumer<String> ldif) {
        this.ldif = ldif;
        this.dialect = dialect;
        this.random = new Random(seed);
        this.prefix = "h" + seed + "p";
        this.branches = BRANCHES.stream().map(name -> "ou=" + name + "," + root).toList();
        addUnit(root);
        branches.forEach(this::addUnit);
        units.clear();
        for (int i = 0; i < 4; i++) {
            addUnit("ou=unit-" + born++ + "," + branches.get(i % 2));
        }
        branches.forEach(this::add);
        people.clear();
        for (int i = 0; i < 8; i++) {
            add(any(units));
        }
    }

    /** One thing happens. */
    void happen() {
        switch (random.nextInt(12)) {
            case 0, 1 -> add(any(units));
            case 2 -> replace("l", "Site " + random.nextInt(5));
            case 3 -> replace("sn", "Martin-" + random.nextInt(1_000));
            case 4, 5 -> replace(dialect.membership(), random.nextBoolean() ? dialect.in() : dialect.out());
            case 6, 7 -> move(random.nextInt(people.size()), any(units));
            case 8 -> rename();
            case 9 -> renameUnit();
            case 10 -> moveUnit();
            default -> delete();
        }
    }

    private void addUnit(String unit) {
        write("add", unit, "objectClass: organizationalUnit");
        units.add(unit);
    }

    /** Who comes new may be given the login of somebody who was deleted. */
    private void add(String unit) {
        int number = born++;
        String login = freeLogins.isEmpty() || random.nextBoolean() ? prefix + number : freeLogins.remove(0);
        String person =
                dialect.rdn() + "=" + (dialect.rdn().equals(dialect.login()) ? login : prefix + number) + "," + unit;
        write(
                "add",
                person,
                "objectClass: " + dialect.kind(),
                dialect.login() + ": " + login,
                dialect.rdn().equals("cn") ? "displayName: Camille" : "cn: Camille",
                "sn: Martin-" + number,
                "employeeType: G1",
                "description: " + number,
                dialect.membership() + ": " + dialect.in());
        people.add(person);
    }

    private void replace(String attribute, String value) {
        write("modify", any(people), "replace: " + attribute, attribute + ": " + value, "-");
    }

    private void rename() {
        int index = random.nextInt(people.size());
        become(people.get(index), dialect.rdn() + "=" + prefix + born++, parent(people.get(index)));
    }

    private void move(int index, String unit) {
        if (!parent(people.get(index)).equals(unit)) {
            become(people.get(index), rdn(people.get(index)), unit);
        }
    }

    /** Nobody in it is touched, and everybody in it is called otherwise. */
    private void renameUnit() {
        String unit = any(units);
        become(unit, "ou=unit-" + born++, parent(unit));
    }

    private void moveUnit() {
        String unit = any(units);
        become(unit, rdn(unit), branches.get(1 - branches.indexOf(parent(unit))));
    }

    private void delete() {
        if (people.size() > 3) {
            String person = people.remove(random.nextInt(people.size()));
            write("delete", person);
            if (dialect.rdn().equals(dialect.login())) {
                freeLogins.add(rdn(person).substring(dialect.rdn().length() + 1));
            }
        }
    }

    private void become(String before, String rdn, String parent) {
        write("moddn", before, "newrdn: " + rdn, "deleteoldrdn: 1", "newsuperior: " + parent);
        String after = rdn + "," + parent;
        units.replaceAll(unit -> unit.equals(before) ? after : unit);
        people.replaceAll(person -> person.equals(before) || person.endsWith("," + before)
                ? person.substring(0, person.length() - before.length()) + after
                : person);
    }

    private void write(String type, String name, String... lines) {
        ldif.accept("dn: " + name + "\nchangetype: " + type + "\n" + String.join("\n", lines));
    }

    private String any(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static String rdn(String name) {
        return name.substring(0, name.indexOf(','));
    }

    private static String parent(String name) {
        return name.substring(name.indexOf(',') + 1);
    }
}
