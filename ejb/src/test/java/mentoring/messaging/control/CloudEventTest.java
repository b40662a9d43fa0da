package mentoring.messaging.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import mentoring.messaging.entity.OutboxMessage;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.Transition;
import org.junit.jupiter.api.Test;

class CloudEventTest {
    private static final Instant HALF_PAST_NINE = Instant.parse("2026-03-02T09:30:00Z");

    @Test
    void says_what_changed_from_which_state_to_which_by_whom() {
        Transition accepted = transition(Optional.of(new SubsidiaryCode("aurore-services")), Optional.of("PROPOSED"))
                .with("wave", 3L);

        OutboxMessage message = CloudEvent.of(accepted, "e-1").toMessage();

        assertThat(message.body()).isEqualTo("""
                        {"specversion":"1.0","id":"e-1","source":"/mentoring","type":"mentoring.tandem.accepted",\
                        "subject":"tandem/7","time":"2026-03-02T09:30:00Z","datacontenttype":"application/json",\
                        "subsidiary":"aurore-services","data":{"kind":"tandem","id":"7","subsidiary":"aurore-services",\
                        "from":"PROPOSED","to":"ACCEPTED","actor":"jdupont","facts":{"wave":3}}}""");
    }

    @Test
    void leaves_out_what_there_is_not() {
        OutboxMessage message = CloudEvent.of(transition(Optional.empty(), Optional.empty()), "e-1")
                .toMessage();

        assertThat(message.subsidiary()).isEmpty();
        assertThat(message.body())
                .doesNotContain("subsidiary")
                .doesNotContain("from")
                .doesNotContain("null");
    }

    private static Transition transition(Optional<SubsidiaryCode> subsidiary, Optional<String> from) {
        return new Transition("tandem", "7", subsidiary, from, "ACCEPTED", "jdupont", HALF_PAST_NINE, Map.of());
    }
}
