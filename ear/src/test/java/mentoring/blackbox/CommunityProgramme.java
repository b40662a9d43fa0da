package mentoring.blackbox;

import java.time.LocalDate;
import mentoring.blackbox.client.Portal;

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
        clear("/programmes/" + programme, today.minusDays(1));
        manager.change("/programmes/" + programme, "/state", "{\"state\":\"ENROLLING\"}")
                .expect(200);
        manager.change("/waves/" + wave, "/state", "{\"state\":\"OPEN\"}").expect(200);
        return wave;
    }

    private void clear(String programme, LocalDate on) {
        manager.change(
                        programme,
                        "/impact-assessment",
                        "{\"reference\":\"AIPD-1\",\"concludedOn\":\"" + on + "\",\"conclusion\":\"Low.\"}")
                .expect(200);
        manager.change(
                        programme,
                        "/works-council-consultation",
                        "{\"reference\":\"CSE-1\",\"heldOn\":\"" + on + "\",\"opinion\":\"Favourable.\"}")
                .expect(200);
    }
}
