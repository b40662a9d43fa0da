package mentoring.blackbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import mentoring.blackbox.client.Answer;

/** First chapter: a subsidiary's people are imported, and a programme is cleared. */
final class Launch {
    private static final String SUBSIDIARY = "/subsidiaries/" + Papers.SUBSIDIARY;

    private final Plot plot;
    private final Cast cast;

    Launch(Plot plot) {
        this.plot = plot;
        this.cast = plot.cast;
    }

    void a_dry_run_shows_what_would_be_imported_and_imports_nothing() {
        Answer dryRun = cast.operator.post(SUBSIDIARY + "/dry-runs", "{}").expect(200);
        assertThat(dryRun.json().at("/counts/read").asInt()).as(dryRun.body()).isEqualTo(12_000);
        assertThat(dryRun.json().required("samples")).hasSize(10);
        assertThat(dryRun.json().required("missingValues")).as(dryRun.body()).isNotEmpty();
        assertThat(cast.operator
                        .get(SUBSIDIARY)
                        .expect(200)
                        .json()
                        .path("people")
                        .asInt())
                .isZero();
    }

    void a_synchronisation_imports_the_people() {
        String job = cast.operator
                .post(SUBSIDIARY + "/synchronisations", "{}")
                .expect(202)
                .header("Location");
        Answer done = cast.operator.ended(job, Duration.ofMinutes(2));
        assertThat(done.state()).as(done.body()).isEqualTo("DONE");
        plot.comex = cast.comex();
        assertThat(plot.comex).hasSize(12);
        plot.mentors = cast.oneFromEachDirectorate(5, Cast.JUNIOR_GRADES);
        plot.seniors = cast.oneFromEachDirectorate(3, Cast.SENIOR_GRADES);
    }

    void a_programme_gets_its_waves() {
        plot.programme = cast.manager
                .post("/programmes", Papers.programme("Comex connecté"))
                .expect(201)
                .id();
        plot.comexWave = wave("COMEX", "TRIAD");
        plot.employeesWave = wave("EMPLOYEES", "PAIR");
    }

    private long wave(String population, String formation) {
        return cast.manager
                .post("/programmes/" + plot.programme + "/waves", Papers.wave(population, formation, plot.today))
                .expect(201)
                .id();
    }

    void enrolment_stays_shut_without_both_records() {
        String path = "/programmes/" + plot.programme;
        cast.manager.change(path, "/state", Papers.state("ENROLLING")).expect(409);
        cast.manager.change(path, "/state", Papers.state("CLEARED")).refused(409, "programme-not-cleared");
        cast.manager
                .change(path, "/impact-assessment", Papers.impactAssessment(plot.today))
                .expect(200);
        cast.manager.change(path, "/state", Papers.state("CLEARED")).refused(409, "programme-not-cleared");
        plot.comex
                .get(0)
                .portal()
                .post("/waves/" + plot.comexWave + "/enrolments", Papers.enrolment("MENTEE", "FLUENT", 0))
                .refused(409, "enrolment-shut");
        cast.manager
                .change(path, "/works-council-consultation", Papers.consultation(plot.today))
                .expect(200);
        assertThat(cast.manager.get(path).state()).isEqualTo("CLEARED");
    }

    void the_comex_wave_opens_first() {
        String path = "/programmes/" + plot.programme;
        Answer enrolling =
                cast.manager.change(path, "/state", Papers.state("ENROLLING")).expect(200);
        assertThat(enrolling.state()).isEqualTo("ENROLLING");
        cast.manager
                .change("/waves/" + plot.comexWave, "/state", Papers.state("OPEN"))
                .expect(200);
        cast.manager
                .change("/waves/" + plot.employeesWave, "/state", Papers.state("OPEN"))
                .refused(409, "wave-not-next");
    }
}
