package mentoring.programme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import mentoring.shared.Refusal;
import mentoring.shared.SubsidiaryCode;

/** What the rules of programmes and waves refuse. */
public final class ProgrammeRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    private ProgrammeRefused(String code, Map<String, ?> facts) {
        super(code, facts);
    }

    /** @param missing {@code impact-assessment}, {@code works-council-consultation} or both */
    public static ProgrammeRefused notCleared(List<String> missing) {
        return new ProgrammeRefused("programme-not-cleared", Map.of("missing", missing));
    }

    public static ProgrammeRefused clearanceClosed(ProgrammeState state) {
        return new ProgrammeRefused("clearance-closed", Map.of("state", state.name()));
    }

    public static ProgrammeRefused clearanceDateInFuture(LocalDate found, LocalDate today) {
        return new ProgrammeRefused("clearance-date-in-future", Map.of("found", found, "today", today));
    }

    /** @param list {@code topics}, {@code questionnaire} or {@code barometer} */
    public static ProgrammeRefused duplicateCode(String list, String code) {
        return new ProgrammeRefused("duplicate-code", Map.of("list", list, "duplicate", code));
    }

    public static ProgrammeRefused satisfactionNotAScale(String question) {
        return new ProgrammeRefused("satisfaction-not-a-scale", Map.of("question", question));
    }

    public static ProgrammeRefused satisfactionQuestionMissing(Audience audience) {
        return new ProgrammeRefused("satisfaction-question-missing", Map.of("audience", audience.name()));
    }

    public static ProgrammeRefused programmeOver(ProgrammeState state) {
        return new ProgrammeRefused("programme-over", Map.of("state", state.name()));
    }

    /** @param places places in the cascade of the waves that are under way */
    public static ProgrammeRefused wavesUnderWay(Collection<Integer> places) {
        return new ProgrammeRefused(
                "waves-under-way", Map.of("places", places.stream().sorted().toList()));
    }

    public static ProgrammeRefused formationNotInTemplate(Formation formation, Template template) {
        return new ProgrammeRefused(
                "formation-not-in-template",
                Map.of(
                        "formation",
                        formation.name(),
                        "template",
                        template.name(),
                        "accepted",
                        template.formations().stream().map(Enum::name).sorted().toList()));
    }

    /** Mentees choose for themselves alone. */
    public static ProgrammeRefused choiceOfPairsOnly(Formation formation) {
        return new ProgrammeRefused("choice-of-pairs-only", Map.of("formation", formation.name()));
    }

    public static ProgrammeRefused waveDatesOutOfOrder(
            String earlier, LocalDate earlierDate, String later, LocalDate laterDate) {
        return new ProgrammeRefused(
                "wave-dates-out-of-order",
                Map.of("earlier", earlier, "earlierDate", earlierDate, "later", later, "laterDate", laterDate));
    }

    public static ProgrammeRefused waveNotNext(int place, WaveState before) {
        return new ProgrammeRefused(
                "wave-not-next", Map.of("place", place, "placeBefore", place - 1, "stateBefore", before.name()));
    }

    public static ProgrammeRefused waveStepNotByHand(WaveState from, WaveState to) {
        return new ProgrammeRefused("wave-step-not-by-hand", Map.of("from", from.name(), "to", to.name()));
    }

    public static ProgrammeRefused waveNotOpen(SubsidiaryCode subsidiary, WaveState state) {
        return new ProgrammeRefused("wave-not-open", Map.of("subsidiary", subsidiary.value(), "state", state.name()));
    }

    public static ProgrammeRefused windowNotOpen(LocalDate opensOn) {
        return new ProgrammeRefused("enrolment-window-not-open", Map.of("opensOn", opensOn));
    }

    public static ProgrammeRefused windowClosed(LocalDate closedOn) {
        return new ProgrammeRefused("enrolment-window-closed", Map.of("closedOn", closedOn));
    }

    /** The programme is not cleared and opened for enrolment yet, or it is over. */
    public static ProgrammeRefused enrolmentShut(ProgrammeState state) {
        return new ProgrammeRefused("enrolment-shut", Map.of("state", state.name()));
    }
}
