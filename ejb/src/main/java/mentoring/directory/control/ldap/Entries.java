package mentoring.directory.control.ldap;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import mentoring.directory.control.source.DirectoryEntry;

/** Entries of the SDK as entries of the port. */
final class Entries {
    /** Identifiers that are no text: read as such, two people could look like one. */
    private static final Set<String> GUIDS = Set.of("objectguid", "ms-ds-consistencyguid");

    private static final Set<String> BINARY = Set.of("objectsid");
    private static final Set<String> UUIDS = Set.of("entryuuid");

    private Entries() {}

    static DirectoryEntry of(Entry entry) {
        Map<String, List<String>> values = new HashMap<>();
        for (Attribute attribute : entry.getAttributes()) {
            values.put(attribute.getName().toLowerCase(Locale.ROOT), values(attribute));
        }
        return new DirectoryEntry(entry.getDN(), values, Entries::normalised);
    }

    /** Two spellings of one DN are one; what is no DN is compared as it stands. */
    static String normalised(String name) {
        try {
            return DN.normalize(name);
        } catch (LDAPException e) {
            return name;
        }
    }

    /** True for an attribute whose values are the text of sixteen bytes. */
    static boolean isGuid(String attribute) {
        return GUIDS.contains(attribute.toLowerCase(Locale.ROOT));
    }

    static List<String> values(Attribute attribute) {
        String name = attribute.getBaseName().toLowerCase(Locale.ROOT);
        if (GUIDS.contains(name)) {
            return Arrays.stream(attribute.getValueByteArrays())
                    .map(bytes ->
                            Guid.text(bytes).orElseGet(() -> HexFormat.of().formatHex(bytes)))
                    .toList();
        }
        if (BINARY.contains(name)) {
            return Arrays.stream(attribute.getValueByteArrays())
                    .map(HexFormat.of()::formatHex)
                    .toList();
        }
        return UUIDS.contains(name)
                ? Arrays.stream(attribute.getValues())
                        .map(value -> value.toLowerCase(Locale.ROOT))
                        .toList()
                : List.of(attribute.getValues());
    }
}
