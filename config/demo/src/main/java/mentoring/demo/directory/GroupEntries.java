package mentoring.demo.directory;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.RDN;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import mentoring.demo.group.DemoGroup;
import mentoring.demo.group.DemoPerson;

/** The demo group as directory entries, parents before children. */
final class GroupEntries {

    private static final String NAMED_BY_COMMON_NAME = "aurore-deutschland";

    private final DN base;
    private final Map<DN, Entry> units = new LinkedHashMap<>();
    private final Map<String, DN> byLogin = new HashMap<>();

    private GroupEntries(DN base) {
        this.base = base;
    }

    /** One at a time, so that 20,000 of them need not be in memory twice. */
    static Stream<Entry> of(DemoGroup group, DN base) {
        GroupEntries entries = new GroupEntries(base);
        group.people().forEach(entries::place);
        return Stream.concat(
                entries.units.values().stream(), group.people().stream().map(entries::describe));
    }

    private void place(DemoPerson person) {
        DN parent = unit(base, person.entity());
        for (String name : person.position().units()) {
            parent = unit(parent, name);
        }
        byLogin.put(person.login(), new DN(rdn(person), parent));
    }

    private DN unit(DN parent, String name) {
        DN unit = new DN(new RDN("ou", name), parent);
        units.computeIfAbsent(
                unit,
                dn -> entry(
                        dn,
                        UUID.nameUUIDFromBytes(dn.toString().getBytes(StandardCharsets.UTF_8)),
                        new Attribute("objectClass", "top", "organizationalUnit"),
                        new Attribute("ou", name)));
        return unit;
    }

    private static RDN rdn(DemoPerson person) {
        if (person.entity().equals(NAMED_BY_COMMON_NAME)) {
            return new RDN(
                    new String[] {"cn", "uid"}, new String[] {person.name().common(), person.login()});
        }
        return new RDN("uid", person.login());
    }

    private Entry describe(DemoPerson person) {
        Entry entry = entry(
                byLogin.get(person.login()),
                person.id(),
                new Attribute("objectClass", "top", "person", "organizationalPerson", "inetOrgPerson"),
                new Attribute("uid", person.login()),
                new Attribute("cn", person.name().common()),
                new Attribute("displayName", person.name().common()),
                new Attribute("givenName", person.name().given()),
                new Attribute("sn", person.name().family()),
                new Attribute("employeeNumber", person.number()),
                new Attribute("employeeType", person.position().grade()),
                new Attribute("title", person.position().title()));
        describeSurroundings(person, entry);
        return entry;
    }

    private void describeSurroundings(DemoPerson person, Entry entry) {
        List<String> path = person.position().units();
        if (!path.isEmpty()) {
            entry.addAttribute("departmentNumber", path.get(0));
            entry.addAttribute("ou", path.get(path.size() - 1));
        }
        person.mail().ifPresent(mail -> entry.addAttribute("mail", mail));
        person.site().ifPresent(site -> entry.addAttribute("l", site));
        person.languages().ifPresent(languages -> entry.addAttribute("preferredLanguage", languages));
        person.manager().map(byLogin::get).ifPresent(manager -> entry.addAttribute("manager", manager.toString()));
        if (person.comex()) {
            entry.addAttribute("businessCategory", "comex");
        }
    }

    private static Entry entry(DN dn, UUID id, Attribute... attributes) {
        Entry entry = new Entry(dn, attributes);
        entry.addAttribute("entryUUID", id.toString());
        entry.addAttribute("createTimestamp", "20260105080000.000Z");
        entry.addAttribute("modifyTimestamp", "20260105080000.000Z");
        return entry;
    }
}
