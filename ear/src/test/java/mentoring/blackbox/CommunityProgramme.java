package mentoring.blackbox;

import java.time.LocalDate;
import mentoring.blackbox.client.Portal;
import mentoring.blackbox.story.Programmes;

/** A programme of venture tandems for the people of a community. */
record CommunityProgramme(Portal manager, String community) {
    /** A wave of pairs in which people may enrol today; its id. */
    long openWave(LocalDate today) {
        long programme = manager.post("/programmes", """
                {"template":"VENTURE_TANDEM","title":{"fr":"Créer ensemble","en":"Founding together"},
                 "topics":[{"code":"digital-marketing","title":{"fr":"Vente en ligne","en":"Online sales"}}]}""").expect(201).id();
        long wave = manager.post("/programmes/" + programme + "/waves", """
                {"subsidiary":"%s","population":"EMPLOYEES","formation":"PAIR","enrolmentOpensOn":"%s","enrolmentClosesOn":"%s",
                 "startsOn":"%s","endsOn":"%s"}""".formatted(
                        community, today.minusDays(1), today.plusDays(7), today.plusDays(7), today.plusDays(90)))
                .expect(201)
                .id();
        String yesterday = today.minusDays(1).toString();
        manager.change("/programmes/" + programme, "/impact-assessment", Programmes.assessment(yesterday))
                .expect(200);
        manager.change("/programmes/" + programme, "/works-council-consultation", Programmes.consultation(yesterday))
                .expect(200);
        manager.change("/programmes/" + programme, "/state", "{\"state\":\"ENROLLING\"}")
                .expect(200);
        manager.change("/waves/" + wave, "/state", "{\"state\":\"OPEN\"}").expect(200);
        return wave;
    }
}
