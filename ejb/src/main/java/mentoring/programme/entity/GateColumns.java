package mentoring.programme.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import mentoring.programme.GateRule;

/** The gate rule of a programme as it is stored. */
@Embeddable
public class GateColumns {
    @Column(name = "minimum_respondents")
    private int minimumRespondents;

    @Column(name = "minimum_response_percent")
    private int minimumResponsePercent;

    @Column(name = "minimum_satisfaction_tenths")
    private int minimumSatisfactionTenths;

    @Column(name = "minimum_held_percent")
    private int minimumHeldPercent;

    protected GateColumns() {}

    GateColumns(GateRule rule) {
        minimumRespondents = rule.minimumRespondents();
        minimumResponsePercent = rule.minimumResponsePercent();
        minimumSatisfactionTenths = rule.minimumSatisfactionTenths();
        minimumHeldPercent = rule.minimumHeldPercent();
    }

    GateRule value() {
        return new GateRule(minimumRespondents, minimumResponsePercent, minimumSatisfactionTenths, minimumHeldPercent);
    }
}
