package mentoring.tandem.boundary;

import static mentoring.programme.Formation.PAIR;
import static mentoring.programme.Formation.TRIAD;
import static mentoring.tandem.boundary.WaveTandems.FIRST;
import static mentoring.tandem.boundary.WaveTandems.MANAGER;
import static mentoring.tandem.boundary.WaveTandems.self;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import mentoring.directory.PersonId;
import mentoring.programme.Formation;
import mentoring.shared.Caller;
import mentoring.shared.NotAllowed;
import mentoring.shared.NotFound;
import mentoring.shared.PageRequest;
import mentoring.shared.Role;
import mentoring.tandem.Decision;
import mentoring.tandem.DeclineReason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TandemSightTest {
    private static final PersonId MENTOR = new PersonId(1);
    private static final PersonId HELENE = new PersonId(101);
    private static final PersonId MARC = new PersonId(102);
    private static final Response ACCEPTS = new Response(Decision.ACCEPT, null, null);
    private static final Response DECLINES = new Response(Decision.DECLINE, DeclineReason.NO_TIME, "not now");

    private WaveTandems wave;

    @AfterEach
    void close() {
        wave.close();
    }

    @Test
    void does_not_exist_for_who_is_no_member_and_does_not_oversee_it() {
        TandemView triad = triad();
        wave.mentees(104, 1);
        Caller stranger = self(new PersonId(104));
        Caller elsewhere = new Caller("x", Set.of(Role.PROGRAMME_MANAGER), Set.of("aurore-energie"));

        for (Caller caller : List.of(stranger, elsewhere, WaveTandems.holding("p104", Role.OPERATOR))) {
            assertThatThrownBy(() -> wave.in(() -> wave.tandems().get(caller, triad.id())))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> wave.in(() -> wave.tandems().respond(stranger, triad.id(), ACCEPTS)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void shows_its_members_each_others_names_but_not_each_others_wishes_nor_reasons() {
        TandemView triad = triad();
        wave.answer(triad, HELENE, DECLINES);

        TandemView forMarc = seenBy(self(MARC), triad);
        TandemView forHelene = seenBy(self(HELENE), triad);
        TandemView forMentor = seenBy(self(MENTOR), triad);
        TandemView forManager = seenBy(MANAGER, triad);

        assertThat(forMarc.members()).extracting(MemberView::name).contains("Person 101", "Person 1");
        assertThat(forMarc.explanation())
                .isNotEmpty()
                .allMatch(line -> line.mentee() == null || line.mentee().equals(MARC));
        assertThat(forMentor.explanation())
                .isEqualTo(forManager.explanation())
                .hasSizeGreaterThan(forMarc.explanation().size());
        assertThat(reasonOfHelene(forMarc)).isNull();
        assertThat(reasonOfHelene(forMentor)).isNull();
        assertThat(reasonOfHelene(forHelene)).isEqualTo(DeclineReason.NO_TIME);
        assertThat(reasonOfHelene(forManager)).isEqualTo(DeclineReason.NO_TIME);
    }

    @Test
    void lists_ones_own_tandems_to_members_and_all_to_those_who_oversee_the_wave() {
        in(PAIR).mentors(3, 1).mentees(3);
        wave.pair();

        assertThat(list(MANAGER, FIRST)).hasSize(3);
        assertThat(list(self(HELENE), FIRST)).singleElement().matches(tandem -> tandem.has(HELENE));
        assertThat(list(MANAGER, new PageRequest(0, 2))).hasSize(2);
        assertThat(list(MANAGER, new PageRequest(wave.all().get(1).id().value(), 2)))
                .hasSize(1);
    }

    @Test
    void leaves_answers_and_signatures_to_its_members() {
        TandemView triad = triad();

        assertThatThrownBy(() -> wave.in(() -> wave.tandems().respond(MANAGER, triad.id(), ACCEPTS)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> wave.in(() -> wave.tandems().sign(MANAGER, triad.id())))
                .isInstanceOf(NotAllowed.class);
    }

    private TandemView triad() {
        in(TRIAD).mentors(1, 3).mentees(3);
        wave.pair();
        return wave.only();
    }

    private WaveTandems in(Formation formation) {
        wave = new WaveTandems(formation);
        return wave;
    }

    private TandemView seenBy(Caller caller, TandemView tandem) {
        return wave.in(() -> wave.tandems().get(caller, tandem.id()));
    }

    private List<TandemView> list(Caller caller, PageRequest page) {
        return wave.in(() -> wave.tandems().list(caller, OneWave.ID, page)).items();
    }

    private static DeclineReason reasonOfHelene(TandemView tandem) {
        return tandem.members().stream()
                .filter(member -> member.person().equals(HELENE))
                .findFirst()
                .orElseThrow()
                .declineReason();
    }
}
