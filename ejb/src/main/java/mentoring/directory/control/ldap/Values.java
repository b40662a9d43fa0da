package mentoring.directory.control.ldap;

import com.unboundid.ldap.sdk.Attribute;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How the values of an attribute become text: read as such, two identifiers that are no text could look like one. */
enum Values {
    TEXT {
        @Override
        List<String> texts(Attribute attribute) {
            return List.of(attribute.getValues());
        }
    },
    /** Sixteen bytes of Active Directory. */
    GUID {
        @Override
        List<String> texts(Attribute attribute) {
            return Arrays.stream(attribute.getValueByteArrays())
                    .map(bytes ->
                            Guid.text(bytes).orElseGet(() -> HexFormat.of().formatHex(bytes)))
                    .toList();
        }
    },
    BINARY {
        @Override
        List<String> texts(Attribute attribute) {
            return Arrays.stream(attribute.getValueByteArrays())
                    .map(HexFormat.of()::formatHex)
                    .toList();
        }
    },
    /** As RFC 4533 spells it, whatever case a server prefers. */
    UUID {
        @Override
        List<String> texts(Attribute attribute) {
            return Arrays.stream(attribute.getValues())
                    .map(value -> value.toLowerCase(Locale.ROOT))
                    .toList();
        }
    };

    private static final Map<String, Values> OTHER_THAN_TEXT =
            Map.of("objectguid", GUID, "ms-ds-consistencyguid", GUID, "objectsid", BINARY, "entryuuid", UUID);

    abstract List<String> texts(Attribute attribute);

    /** @param attribute lower case; options are of no account */
    static Values of(String attribute) {
        int options = attribute.indexOf(';');
        return OTHER_THAN_TEXT.getOrDefault(options < 0 ? attribute : attribute.substring(0, options), TEXT);
    }
}
