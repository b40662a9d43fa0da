package mentoring.session.boundary;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import mentoring.directory.boundary.People;
import mentoring.programme.WaveId;
import mentoring.session.ATandem;
import mentoring.shared.Caller;
import mentoring.shared.NotFound;
import mentoring.tandem.TandemId;
import mentoring.tandem.TandemState;
import mentoring.tandem.boundary.MemberView;
import mentoring.tandem.boundary.TandemView;
import mentoring.tandem.boundary.Tandems;
import mentoring.tandem.entity.Tandem;
import mentoring.tandem.entity.TandemMember;

/** The tandems of the database, seen by their members and by those who oversee them. */
final class KnownTandems extends Tandems {
    private final EntityManager em;
    private final People people;

    KnownTandems(EntityManager em, People people) {
        this.em = em;
        this.people = people;
    }

    @Override
    public TandemView get(Caller caller, TandemId id) {
        TandemView tandem = known(id);
        boolean member = tandem.members().stream().anyMatch(it -> people.isSelf(caller, it.person()));
        if (!member && !caller.may(tandem.subsidiary(), SessionSight.OVERSEERS)) {
            throw NotFound.of("tandem", id.value());
        }
        return tandem;
    }

    @Override
    public TandemView known(TandemId id) {
        return Optional.ofNullable(em.find(Tandem.class, id.value()))
                .map(KnownTandems::view)
                .orElseThrow(() -> NotFound.of("tandem", id.value()));
    }

    @Override
    public List<TandemView> ofWave(WaveId wave) {
        return em.createQuery("select t from Tandem t where t.waveId = :wave order by t.id", Tandem.class)
                .setParameter("wave", wave.value())
                .getResultStream()
                .map(KnownTandems::view)
                .toList();
    }

    @Override
    public TandemView activate(TandemId id, String actor) {
        Tandem tandem = em.find(Tandem.class, id.value());
        if (tandem.state() != TandemState.ACTIVE) {
            tandem.start(MeetingPlace.NOW);
        }
        return view(tandem);
    }

    static TandemView view(Tandem tandem) {
        return new TandemView(
                tandem.id(),
                null,
                ATandem.WAVE,
                ATandem.PROGRAMME,
                tandem.subsidiary(),
                tandem.formation(),
                tandem.mentor(),
                tandem.members().stream().map(KnownTandems::view).toList(),
                tandem.state(),
                null,
                tandem.points(),
                List.of(),
                tandem.answerBy(),
                null,
                tandem.version());
    }

    private static MemberView view(TandemMember member) {
        return new MemberView(member.person(), null, member.side(), null, null, null, null);
    }
}
