package mentoring.blackbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import mentoring.blackbox.client.Answer;

/** Fifth chapter: the wave's results are reported, and open the next wave. */
final class Results {
    private final Plot plot;
    private final Cast cast;

    Results(Plot plot) {
        this.plot = plot;
        this.cast = plot.cast;
    }

    void the_wave_is_reported_on_once_it_is_reviewed() {
        String wave = "/waves/" + plot.comexWave;
        cast.manager.get(wave + "/report").expect(409);
        cast.manager.change(wave, "/state", Papers.state("REVIEW")).expect(200);
        Answer report = cast.manager.get(wave + "/report").expect(200);
        assertThat(report.body()).contains("useful").doesNotContain("concret");
        plot.comex.get(0).portal().get(wave + "/report").expect(403);
    }

    void the_gate_says_go_with_its_figures_and_opens_the_next_wave() {
        String wave = "/waves/" + plot.comexWave;
        Answer decision = cast.manager.post(wave + "/gate-decisions", "{}").expect(201);
        assertThat(decision.json().required("outcome").asText())
                .as(decision.body())
                .isEqualTo("GO");
        assertThat(decision.json().required("reasons")).hasSizeGreaterThanOrEqualTo(4);
        assertThat(cast.manager.get(wave).state()).isEqualTo("GO");
        assertThat(cast.manager.get("/waves/" + plot.employeesWave).state()).isEqualTo("OPEN");
    }

    void the_cascade_shows_the_place_of_every_subsidiary() {
        JsonNode cascade = cast.groupHr
                .get("/programmes/" + plot.programme + "/cascade")
                .expect(200)
                .json();
        assertThat(cascade.toString()).contains("aurore-services").contains("aurore-numerique");
    }
}
