package mentoring.tandem.control;

import static mentoring.tandem.matching.rule.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mentoring.programme.Formation;
import mentoring.tandem.TandemRefused;
import mentoring.tandem.matching.Instance;
import mentoring.tandem.matching.rule.Known;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Policy;
import mentoring.tandem.matching.rule.Terms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PoolTest {
    private static final Policy POLICY = Policy.of(Terms.STANDARD, Set.of());

    @ParameterizedTest
    @EnumSource(Formation.class)
    void refuses_more_people_than_the_matcher_takes(Formation formation) {
        int most = Instance.most(formation);
        List<Mentee> many = Collections.nCopies(most + 1, person(1).asMentee());
        Pool pool = new Pool(List.of(), many, Map.of(), Known.of(Set.of()), List.of());

        assertThatThrownBy(() -> pool.instance(formation, POLICY))
                .isInstanceOfSatisfying(
                        TandemRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo("pairing-too-large"));
    }
}
