package mentoring.evaluation.control;

import java.util.Map;
import mentoring.evaluation.Moment;
import mentoring.programme.ProgrammeId;
import mentoring.programme.WaveId;

/**
 * What figures are about: all evaluations of a wave, or all responses to a barometer at one moment.
 *
 * @param name unique among subjects, at most 60 characters
 * @param entity whose answers are counted
 * @param where which of them, as a condition on {@code e}
 * @param values of its parameters
 * @param sided whether mentors and mentees are told apart
 */
record Subject(String name, String entity, String where, Map<String, Object> values, boolean sided) {
    static Subject of(WaveId wave) {
        return new Subject(
                "wave-" + wave.value(), "Evaluation", "e.waveId = :wave", Map.of("wave", wave.value()), true);
    }

    static Subject of(ProgrammeId programme, Moment moment) {
        return new Subject(
                "barometer-" + programme.value() + "-" + moment.name(),
                "BarometerResponse",
                "e.programmeId = :programme and e.moment = :moment",
                Map.of("programme", programme.value(), "moment", moment),
                false);
    }
}
