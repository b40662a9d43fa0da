package mentoring.directory.control;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import com.unboundid.ldap.sdk.ModifyDNRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A branch of a directory in which things happen at random: the same for the same seed. */
final class World {
    private final LDAPConnection root;
    private final String base;
    private final Random random;
    private final List<String> units = new ArrayList<>();
    private final List<String> people = new ArrayList<>();
    private int born;

    World(LDAPConnection root, String base, long seed) throws LDAPException {
        this.root = root;
        this.base = base;
        this.random = new Random(seed);
        root.add(base, attribute("objectClass", "organizationalUnit"));
        for (int unit = 0; unit < 3; unit++) {
            addUnit();
        }
        for (int person = 0; person < 8; person++) {
            add();
        }
    }

    /** One thing happens. */
    void happen() throws LDAPException {
        switch (random.nextInt(8)) {
            case 0, 1 -> add();
            case 2 -> modify("l", "Site " + random.nextInt(5));
            case 3 -> modify("businessCategory", random.nextBoolean() ? "staff" : "outside");
            case 4 -> move();
            case 5 -> delete();
            case 6 -> renameUnit();
            default -> modify("sn", "Martin-" + random.nextInt(1_000));
        }
    }

    private void addUnit() throws LDAPException {
        String unit = "ou=unit-" + born++ + "," + base;
        root.add(unit, attribute("objectClass", "organizationalUnit"));
        units.add(unit);
    }

    private void add() throws LDAPException {
        int number = born++;
        String person = "uid=p" + number + "," + any(units);
        root.add(
                person,
                attribute("objectClass", "inetOrgPerson"),
                attribute("cn", "Camille " + number),
                attribute("sn", "Martin-" + number),
                attribute("employeeType", "G1"),
                attribute("businessCategory", "staff"));
        people.add(person);
    }

    private void modify(String attribute, String value) throws LDAPException {
        if (!people.isEmpty()) {
            root.modify(any(people), new Modification(ModificationType.REPLACE, attribute, value));
        }
    }

    private void move() throws LDAPException {
        if (!people.isEmpty()) {
            int index = random.nextInt(people.size());
            String unit = any(units);
            String rdn = new DN(people.get(index)).getRDNString();
            if (!people.get(index).equals(rdn + "," + unit)) {
                root.modifyDN(new ModifyDNRequest(people.get(index), rdn, false, unit));
                people.set(index, rdn + "," + unit);
            }
        }
    }

    private void delete() throws LDAPException {
        if (people.size() > 2) {
            root.delete(people.remove(random.nextInt(people.size())));
        }
    }

    /** Nobody in it is touched, and everybody in it is called otherwise. */
    private void renameUnit() throws LDAPException {
        int index = random.nextInt(units.size());
        String before = units.get(index);
        String rdn = "ou=unit-" + born++;
        root.modifyDN(before, rdn, true);
        units.set(index, rdn + "," + base);
        people.replaceAll(person -> person.endsWith("," + before)
                ? person.substring(0, person.length() - before.length()) + units.get(index)
                : person);
    }

    private static Attribute attribute(String name, String value) {
        return new Attribute(name, value);
    }

    private String any(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
