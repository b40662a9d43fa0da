package mentoring.tandem.entity;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;

/** What the members of a tandem sign: their goals and their rhythm. The rule of confidentiality is the same for all. */
@Embeddable
public class AgreedCharter {
    @Convert(converter = GoalsConverter.class)
    private List<String> goals;

    private String rhythm;
    private Instant charteredAt;

    protected AgreedCharter() {}

    public AgreedCharter(List<String> goals, String rhythm, Instant at) {
        this.goals = List.copyOf(goals);
        this.rhythm = rhythm;
        this.charteredAt = at;
    }

    public List<String> goals() {
        return goals;
    }

    public String rhythm() {
        return rhythm;
    }

    Instant at() {
        return charteredAt;
    }
}
