package mentoring.messaging.control;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mentoring.messaging.entity.OutboxMessage;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.Transition;
import mentoring.shared.boundary.JsonMapping;

/**
 * A transition as CloudEvents 1.0 JSON.
 *
 * @param id the same however often the event is sent
 * @param subject what changed, for example {@code tandem/7}
 * @param subsidiary an extension attribute, absent for what belongs to the whole group
 */
public record CloudEvent(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        Optional<SubsidiaryCode> subsidiary,
        Data data) {
    static final String SPEC_VERSION = "1.0";
    static final String SOURCE = "/mentoring";
    static final String CONTENT_TYPE = "application/json";

    /** What changed, from which state to which, by whom. */
    public record Data(
            String kind,
            String id,
            Optional<SubsidiaryCode> subsidiary,
            Optional<String> from,
            String to,
            String actor,
            Map<String, Object> facts) {}

    public static CloudEvent of(Transition transition, String id) {
        return new CloudEvent(
                SPEC_VERSION,
                id,
                SOURCE,
                transition.type(),
                transition.kind() + "/" + transition.id(),
                transition.at(),
                CONTENT_TYPE,
                transition.subsidiary(),
                new Data(
                        transition.kind(),
                        transition.id(),
                        transition.subsidiary(),
                        transition.from(),
                        transition.to(),
                        transition.actor(),
                        transition.facts()));
    }

    OutboxMessage toMessage() {
        String body = new String(JsonMapping.write(this, Locale.FRENCH), StandardCharsets.UTF_8);
        return new OutboxMessage(
                id, type, subject, subsidiary.map(SubsidiaryCode::value).orElse(null), time, body);
    }
}
