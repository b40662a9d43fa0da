package mentoring.directory.control.ldap;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.util.StaticUtils;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The latest time of a change among the entries seen. */
final class Latest {
    /** Servers keep whole seconds, and give a change its time before it can be seen. */
    private static final Duration OVERLAP = Duration.ofSeconds(10);

    /** The only form that Active Directory takes; the others take it too. */
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss'.0Z'").withZone(ZoneOffset.UTC);

    private final String attribute;
    private final Instant now;
    private Instant time;

    /** @param clock a time beyond it is not believed: one entry from the future would hide all changes until then */
    Latest(String attribute, Clock clock) {
        this.attribute = attribute;
        this.now = clock.instant();
    }

    String attribute() {
        return attribute;
    }

    void saw(Entry entry) {
        String value = entry.getAttributeValue(attribute);
        if (value != null) {
            saw(value);
        }
    }

    /** @param text a generalised time; any other text tells nothing */
    void saw(String text) {
        try {
            Instant seen = StaticUtils.decodeGeneralizedTime(text).toInstant();
            Instant believed = seen.isAfter(now) ? now : seen;
            time = time == null || believed.isAfter(time) ? believed : time;
        } catch (ParseException e) {
            // An entry whose time cannot be read is found by the next sweep.
        }
    }

    /** Empty as long as no entry had a time. */
    Optional<String> time() {
        return Optional.ofNullable(time).map(FORM::format);
    }

    /** From when on changes have to be asked for. */
    String since() {
        return FORM.format(time.minus(OVERLAP));
    }
}
