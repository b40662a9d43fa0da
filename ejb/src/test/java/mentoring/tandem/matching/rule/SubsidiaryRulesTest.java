package mentoring.tandem.matching.rule;

import static mentoring.tandem.matching.rule.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mentoring.shared.SubsidiaryCode;
import org.junit.jupiter.api.Test;

/** The rules about pairs of two subsidiaries. */
class SubsidiaryRulesTest {
    private final Mentor services = person(1).employedBy("aurore-services").asMentor();
    private final Mentee alsoServices = person(2).employedBy("aurore-services").asMentee();
    private final Mentee energie = person(3).employedBy("aurore-energie").asMentee();

    @Test
    void tandems_across_subsidiaries_are_allowed_until_somebody_decides_otherwise() {
        assertThat(Policy.of(Terms.STANDARD, List.of()).points(services, energie))
                .isNotEqualTo(Policy.NOT_ELIGIBLE);
    }

    @Test
    void both_work_for_the_same_subsidiary_where_that_is_decided() {
        HardRule<Mentee> rule = new SameSubsidiary(true, List.of());

        assertThat(rule.allows(services, alsoServices)).isTrue();
        assertThat(rule.allows(services, energie)).isFalse();
    }

    @Test
    void one_subsidiary_that_keeps_its_people_is_enough_on_whichever_side() {
        HardRule<Mentee> closed = new SameSubsidiary(false, List.of(new SubsidiaryCode("aurore-energie")));

        assertThat(closed.allows(services, alsoServices)).isTrue();
        assertThat(closed.allows(services, energie)).isFalse();
        assertThat(closed.allows(person(4).employedBy("aurore-energie").asMentor(), alsoServices))
                .isFalse();
        assertThat(closed.allows(
                        services, person(5).employedBy("aurore-conseil").asMentee()))
                .isTrue();
    }

    @Test
    void working_for_different_subsidiaries_counts_where_that_is_preferred() {
        assertThat(new AcrossSubsidiaries(4).points(services, energie)).isEqualTo(4);
        assertThat(new AcrossSubsidiaries(4).points(services, alsoServices)).isZero();
    }
}
