package mentoring.blackbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.jms.JMSException;
import java.util.List;
import mentoring.blackbox.client.Portal;

/** Second chapter: the Comex and its mentors enrol, and the mentors are prepared. */
final class Signup {
    private static final List<String> MODULES =
            List.of("SELF_ASSERTION", "ACTIVE_LISTENING", "SESSION_DESIGN", "CONFIDENTIALITY");

    private final Plot plot;
    private final Cast cast;

    Signup(Plot plot) {
        this.plot = plot;
        this.cast = plot.cast;
    }

    void the_comex_enrols_one_of_them_through_jms() throws JMSException, JsonProcessingException {
        for (Person member : plot.comex.subList(1, plot.comex.size())) {
            member.portal()
                    .post(enrolments(), Papers.enrolment("MENTEE", "PRACTISING", 0))
                    .expect(201);
        }
        Person first = plot.comex.get(0);
        String wishes = Papers.enrolment("MENTEE", "PRACTISING", 0);
        JsonNode reply = ask(Papers.enrolmentCommand(first.login(), plot.comexWave, wishes));
        assertThat(reply.path("outcome").asText()).as(reply.toString()).isEqualTo("done");
        JsonNode again = ask(Papers.enrolmentCommand(first.login(), plot.comexWave, wishes));
        assertThat(again.path("code").asText()).as(again.toString()).isEqualTo("already-enrolled");
    }

    private JsonNode ask(String command) throws JMSException, JsonProcessingException {
        return new ObjectMapper().readTree(plot.module.broker().ask(command));
    }

    void juniors_enrol_as_mentors_once_each() {
        for (Person mentor : plot.mentors) {
            mentor.portal()
                    .post(enrolments(), Papers.enrolment("MENTOR", "EXPERT", 3))
                    .expect(201);
        }
        plot.comex
                .get(0)
                .portal()
                .post(enrolments(), Papers.enrolment("MENTEE", "FLUENT", 0))
                .refused(409, "already-enrolled");
        plot.mentors
                .get(0)
                .portal()
                .post(enrolments(), Papers.enrolment("MENTEE", "FLUENT", 0))
                .refused(409, "already-enrolled");
    }

    private String enrolments() {
        return "/waves/" + plot.comexWave + "/enrolments";
    }

    void all_mentors_but_the_last_are_certified() {
        plot.mentors.subList(0, 4).forEach(this::certify);
    }

    void the_last_mentor_is_certified_too() {
        certify(plot.mentors.get(4));
    }

    private void certify(Person mentor) {
        Portal manager = cast.manager;
        String path = "/mentors/" + mentor.id();
        String year = Papers.certification(plot.today, plot.today.plusYears(1));
        manager.post(path + "/certifications", year).expect(409);
        for (String module : MODULES) {
            manager.post(path + "/attendances", "{\"module\":\"" + module + "\"}")
                    .expect(201);
        }
        manager.post(path + "/rehearsals", "{\"heldOn\":\"" + plot.today + "\",\"passed\":true}")
                .expect(201);
        manager.post(path + "/certifications", year).expect(201);
        assertThat(manager.get(path).expect(200).state()).isEqualTo("CERTIFIED");
    }
}
