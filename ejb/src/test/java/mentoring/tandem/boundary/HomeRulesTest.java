package mentoring.tandem.boundary;

import static mentoring.programme.Formation.PAIR;
import static mentoring.tandem.boundary.WaveTandems.SERVICES;
import static org.assertj.core.api.Assertions.assertThat;

import mentoring.directory.PersonId;
import mentoring.directory.PolicyTerm;
import mentoring.shared.SubsidiaryCode;
import mentoring.tandem.LeftOut;
import mentoring.tandem.TandemState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A wave's people may come from several subsidiaries: where a home is stricter, its hard rules hold. */
class HomeRulesTest {
    private static final SubsidiaryCode ENERGIE = new SubsidiaryCode("aurore-energie");

    private final WaveTandems wave = new WaveTandems(PAIR);

    @AfterEach
    void close() {
        wave.close();
    }

    @Test
    void lends_no_mentor_of_a_subsidiary_that_keeps_its_people() {
        mentorOfEnergie(1).mentees(1);
        wave.subsidiaries.decide(ENERGIE, PolicyTerm.SAME_SUBSIDIARY, 1);

        assertThat(wave.pair().leftOut()).extracting(LeftOut::reason).containsOnly("another-subsidiary");
    }

    @Test
    void pairs_across_subsidiaries_where_neither_minds() {
        mentorOfEnergie(1).mentees(1);

        assertThat(wave.pair().seated()).isEqualTo(1);
    }

    @Test
    void gives_a_mentor_no_more_mentees_than_their_home_allows() {
        mentorOfEnergie(3).mentees(3);
        wave.subsidiaries.decide(ENERGIE, PolicyTerm.MENTOR_CAPACITY, 2);

        assertThat(wave.pair().seated()).isEqualTo(2);
    }

    @Test
    void points_are_those_of_the_wave_whatever_a_home_would_give() {
        mentorOfEnergie(1).mentees(1);
        wave.subsidiaries.decide(ENERGIE, PolicyTerm.SAME_SITE, 100);

        assertThat(wave.pair().points()).isLessThan(100);
    }

    @Test
    void an_earlier_tandem_costs_points_and_is_forbidden_where_the_wave_says_so() {
        wave.mentors(1, 1).mentees(1);
        long before = wave.pair().points();
        belongsToAnEarlierProgramme();

        assertThat(wave.pair().points()).isEqualTo(before - 10);
        belongsToAnEarlierProgramme();
        wave.subsidiaries.decide(SERVICES, PolicyTerm.NO_EARLIER_TANDEM, 1);

        assertThat(wave.pair().leftOut())
                .filteredOn(left -> left.person().equals(new PersonId(101)))
                .extracting(LeftOut::reason)
                .containsExactly("earlier-tandem");
    }

    /** The only mentor of the wave, who has another home than its mentees. */
    private WaveTandems mentorOfEnergie(int capacity) {
        WaveTandems mentor = wave.mentors(1, capacity);
        wave.staff.hire(1, 1, ENERGIE);
        return mentor;
    }

    /** All tandems so far started in another wave of another programme. */
    private void belongsToAnEarlierProgramme() {
        wave.in(() -> wave.database
                .entityManager()
                .createQuery("update Tandem t set t.programmeId = 77, t.waveId = 77, t.state = :started")
                .setParameter("started", TandemState.COMPLETED)
                .executeUpdate());
    }
}
