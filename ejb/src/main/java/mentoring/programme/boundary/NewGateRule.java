package mentoring.programme.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import mentoring.programme.GateRule;

/**
 * A gate rule; what is left out is as in {@link GateRule#DEFAULT}.
 *
 * @param minimumRespondents 5 to 1,000: a figure on fewer than 5 people is never shown, so no gate can rest on it
 * @param minimumResponsePercent 0 to 100
 * @param minimumSatisfactionTenths 10 to 50
 * @param minimumHeldPercent 0 to 100
 */
public record NewGateRule(
        @Min(5) @Max(1000) Integer minimumRespondents,
        @Min(0) @Max(100) Integer minimumResponsePercent,
        @Min(10) @Max(50) Integer minimumSatisfactionTenths,
        @Min(0) @Max(100) Integer minimumHeldPercent) {
    GateRule over(GateRule usual) {
        return new GateRule(
                minimumRespondents == null ? usual.minimumRespondents() : minimumRespondents,
                minimumResponsePercent == null ? usual.minimumResponsePercent() : minimumResponsePercent,
                minimumSatisfactionTenths == null ? usual.minimumSatisfactionTenths() : minimumSatisfactionTenths,
                minimumHeldPercent == null ? usual.minimumHeldPercent() : minimumHeldPercent);
    }
}
