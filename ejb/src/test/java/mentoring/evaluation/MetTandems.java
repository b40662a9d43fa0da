package mentoring.evaluation;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import mentoring.directory.PersonId;
import mentoring.enrolment.ASubsidiary;
import mentoring.enrolment.Side;
import mentoring.programme.Formation;
import mentoring.programme.WaveId;
import mentoring.tandem.TandemId;
import mentoring.tandem.TandemState;
import mentoring.tandem.boundary.MemberView;
import mentoring.tandem.boundary.TandemView;
import mentoring.tandem.boundary.Tandems;

/** Tandems and triads that meet. */
public final class MetTandems extends Tandems {
    private final Map<TandemId, TandemView> tandems = new LinkedHashMap<>();

    /** One more, active. */
    public TandemId add(long mentor, long... mentees) {
        TandemId id = new TandemId(tandems.size() + 1L);
        tandems.put(id, view(id, mentor, mentees, TandemState.ACTIVE));
        return id;
    }

    @Override
    public TandemView known(TandemId id) {
        return tandems.get(id);
    }

    @Override
    public List<TandemView> ofWave(WaveId wave) {
        return wave.equals(ReviewedWave.ID) ? List.copyOf(tandems.values()) : List.of();
    }

    private static TandemView view(TandemId id, long mentor, long[] mentees, TandemState state) {
        return new TandemView(
                id,
                null,
                ReviewedWave.ID,
                OnPaper.ID,
                ASubsidiary.SERVICES,
                mentees.length > 1 ? Formation.TRIAD : Formation.PAIR,
                new PersonId(mentor),
                Stream.concat(
                                Stream.of(member(mentor, Side.MENTOR)),
                                LongStream.of(mentees).mapToObj(mentee -> member(mentee, Side.MENTEE)))
                        .toList(),
                state,
                null,
                0,
                List.of(),
                Instant.EPOCH,
                null,
                1);
    }

    private static MemberView member(long person, Side side) {
        return new MemberView(new PersonId(person), "Person " + person, side, null, null, null, null);
    }
}
