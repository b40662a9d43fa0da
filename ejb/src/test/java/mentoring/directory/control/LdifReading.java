package mentoring.directory.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What a history of LDIF change records comes to, told without a server and without a line of ours. */
final class LdifReading {
    private final Dialect dialect;
    private final Map<String, Map<String, String>> entries = new HashMap<>();

    LdifReading(Dialect dialect) {
        this.dialect = dialect;
    }

    void take(String record) {
        String[] lines = record.split("\n");
        String name = value(lines[0]);
        switch (value(lines[1])) {
            case "add" -> entries.put(name, new HashMap<>());
            case "delete" -> entries.remove(name);
            case "moddn" -> rename(name, value(lines[2]), value(lines[4]));
            default -> {
                // What follows says which value is another one now.
            }
        }
        if (entries.containsKey(name)) {
            set(entries.get(name), lines);
        }
    }

    /** The people below a base, by the number they were born with. */
    Map<String, Shown> people(String base) {
        Map<String, Shown> people = new TreeMap<>();
        entries.forEach((name, entry) -> {
            if (name.endsWith("," + base) && dialect.in().equals(entry.get(dialect.membership()))) {
                people.put(entry.get("description"), shown(name, entry));
            }
        });
        return people;
    }

    private Shown shown(String name, Map<String, String> entry) {
        return new Shown(entry.get(dialect.login()), entry.get("sn"), entry.get("l"), digest(name));
    }

    private void rename(String before, String rdn, String parent) {
        String after = rdn + "," + parent;
        for (String name : entries.keySet().toArray(String[]::new)) {
            if (name.equals(before) || name.endsWith("," + before)) {
                entries.put(name.substring(0, name.length() - before.length()) + after, entries.remove(name));
            }
        }
        entries.get(after).put(rdn.substring(0, rdn.indexOf('=')), rdn.substring(rdn.indexOf('=') + 1));
    }

    private static void set(Map<String, String> entry, String... lines) {
        for (int i = 2; i < lines.length; i++) {
            if (lines[i].contains(": ")) {
                entry.put(lines[i].substring(0, lines[i].indexOf(':')), value(lines[i]));
            }
        }
    }

    private static String value(String line) {
        return line.substring(line.indexOf(": ") + 2);
    }

    private static String digest(String name) {
        try {
            byte[] normalised = name.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(normalised));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param reference the digest of the entry's name, null where it does not matter */
    record Shown(String login, String name, String site, String reference) {
        Shown withoutReference() {
            return new Shown(login, name, site, null);
        }
    }
}
