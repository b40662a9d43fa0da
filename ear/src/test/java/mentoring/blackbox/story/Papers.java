package mentoring.blackbox.story;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The bodies a portal sends, as its developers would write them after reading the OpenAPI document. */
final class Papers {
    static final String SUBSIDIARY = "aurore-services";

    private Papers() {}

    static String programme(String title) {
        return """
                {"template":"REVERSE_MENTORING",
                 "title":{"fr":"%1$s","en":"%1$s"},
                 "topics":[
                  {"code":"social-networks","title":{"fr":"Réseaux sociaux","en":"Social networks"}},
                  {"code":"collaboration","title":{"fr":"Travail collaboratif","en":"Working together online"}},
                  {"code":"data","title":{"fr":"Données et intelligence artificielle","en":"Data and artificial intelligence"}}],
                 "sessionFormat":{"sessions":3,"minutes":120,"evaluationDays":14},
                 "questionnaire":[
                  {"code":"useful","text":{"fr":"Cette session m'a été utile","en":"This session was useful to me"},
                   "kind":"SCALE","audience":"BOTH","satisfaction":true},
                  {"code":"will-use","text":{"fr":"Je m'en servirai","en":"I will use it"},
                   "kind":"YES_NO","audience":"MENTEE","satisfaction":false},
                  {"code":"comment","text":{"fr":"Un mot de plus","en":"Anything else"},
                   "kind":"TEXT","audience":"BOTH","satisfaction":false}],
                 "gateRule":{"minimumRespondents":5,"minimumResponsePercent":70,"minimumSatisfactionTenths":35,"minimumHeldPercent":80}}
                """.formatted(title);
    }

    static String impactAssessment(LocalDate on) {
        return """
                {"reference":"AIPD-2026-07","concludedOn":"%s","conclusion":"Residual risk low; evaluations are confidential."}""".formatted(on);
    }

    static String consultation(LocalDate on) {
        return """
                {"reference":"CSE-2026-11","heldOn":"%s","opinion":"Favourable, unanimous."}""".formatted(on);
    }

    static String wave(String population, String formation, LocalDate today) {
        return """
                {"subsidiary":"%s","population":"%s","formation":"%s",
                 "enrolmentOpensOn":"%s","enrolmentClosesOn":"%s","startsOn":"%s","endsOn":"%s"}""".formatted(
                SUBSIDIARY, population, formation, today, today.plusDays(7), today.plusDays(7), today.plusDays(90));
    }

    static String state(String state) {
        return "{\"state\":\"" + state + "\"}";
    }

    static String enrolment(String side, String level, int capacity) {
        return """
                {"side":"%s",
                 "topics":[{"topic":"social-networks","level":"%s","priority":1},{"topic":"data","level":"%s","priority":2}],
                 "languages":["fr"],"attendance":"EITHER","halfDays":["MON_AM","WED_PM"],%s"consent":true}""".formatted(side, level, level, capacity == 0 ? "" : "\"capacity\":" + capacity + ",");
    }

    static String enrolmentCommand(String subject, long wave, String enrolment) {
        return """
                {"command":"enrol","subject":"%s","roles":["participant"],"subsidiaries":["%s"],"wave":%d,"data":%s}""".formatted(subject, SUBSIDIARY, wave, enrolment);
    }

    static String certification(LocalDate from, LocalDate until) {
        return "{\"validFrom\":\"" + from + "\",\"validUntil\":\"" + until + "\"}";
    }

    static String charter() {
        return """
                {"goals":["Publier une veille chaque semaine","Animer un canal d'équipe"],"rhythm":"Une session toutes les deux semaines"}""";
    }

    static String preparation() {
        return """
                {"agenda":"1. Tour de table. 2. Un réseau, un usage. 3. À vous.",
                 "objectives":["Ouvrir un compte","Suivre dix experts"],
                 "materials":["https://example.com/reseaux-sociaux"]}""";
    }

    static String slot(java.time.Instant startsAt) {
        return "{\"startsAt\":\"" + startsAt + "\",\"place\":\"Salle Curie\"}";
    }

    static String attendance(List<Long> present) {
        return "{\"present\":[" + present.stream().map(String::valueOf).collect(Collectors.joining(",")) + "]}";
    }

    static String evaluation(boolean mentee) {
        return mentee ? """
                {"answers":[{"question":"useful","scale":5},{"question":"will-use","yesNo":true},{"question":"comment","text":"Très concret."}]}""" : """
                {"answers":[{"question":"useful","scale":4}]}""";
    }
}
