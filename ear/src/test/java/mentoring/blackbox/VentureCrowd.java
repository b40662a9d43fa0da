package mentoring.blackbox;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import mentoring.blackbox.client.Portal;

/** People of a community of their own, who take part in a wave of venture tandems. */
final class VentureCrowd {
    private static final List<String> MODULES =
            List.of("SELF_ASSERTION", "ACTIVE_LISTENING", "SESSION_DESIGN", "CONFIDENTIALITY");

    private final Installation module;
    private final String community;
    private final Portal hr;
    final Portal manager;
    final long wave;

    VentureCrowd(Installation module, String community) {
        this.module = module;
        this.community = community;
        module.subsidiaries().drop(community, """
                                profile = community
                                name = %s
                                locale = fr-FR
                                timeZone = Europe/Paris
                                registration.notice = https://www.example.org/data-notice
                                """.formatted(community));
        hr = module.as("hr", community, "subsidiary-hr");
        manager = module.as("manager", community, "programme-manager");
        wave = new CommunityProgramme(manager, community).openWave(LocalDate.now(ZoneOffset.UTC));
    }

    /** Somebody with a login and a number. */
    record Member(Portal portal, long id) {}

    Member mentor(String login) {
        Member mentor = registered(login, "JUNIOR");
        enrol(mentor, "\"side\":\"MENTOR\",\"capacity\":1", "EXPERT");
        String path = "/mentors/" + mentor.id();
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        for (String one : MODULES) {
            manager.post(path + "/attendances", "{\"module\":\"" + one + "\"}").expect(201);
        }
        manager.post(path + "/rehearsals", "{\"heldOn\":\"" + today + "\",\"passed\":true}")
                .expect(201);
        manager.post(
                        path + "/certifications",
                        "{\"validFrom\":\"" + today + "\",\"validUntil\":\"" + today.plusYears(1) + "\"}")
                .expect(201);
        return mentor;
    }

    Member mentee(String login) {
        Member mentee = registered(login, "SENIOR");
        enrol(mentee, "\"side\":\"MENTEE\"", "DISCOVERING");
        return mentee;
    }

    private Member registered(String login, String band) {
        Portal portal = module.asOutsider(login);
        String place = "/subsidiaries/" + community;
        String code = hr.post(place + "/invitations", "{\"invitees\":[{\"mail\":\"" + login + "@example.org\"}]}")
                .expect(200)
                .json()
                .at("/items/0/code")
                .asText();
        portal.post(place + "/registrations", """
                        {"invitation":"%s","consent":true,"givenName":"Dominique","familyName":"%s","mail":"%s@example.org",
                         "languages":["fr"],"careerBand":"%s"}""".formatted(code, login, login, band))
                .expect(201);
        return new Member(portal, portal.get("/people/me").expect(200).id());
    }

    private void enrol(Member member, String side, String level) {
        member.portal()
                .post("/waves/" + wave + "/enrolments", """
                        {%s,"topics":[{"topic":"digital-marketing","level":"%s","priority":1}],
                         "languages":["fr"],"attendance":"EITHER","halfDays":["MON_AM"],"consent":true}""".formatted(side, level))
                .expect(201);
    }
}
