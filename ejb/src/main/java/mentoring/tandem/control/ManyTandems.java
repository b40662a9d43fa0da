package mentoring.tandem.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mentoring.shared.control.ManyRows;
import mentoring.tandem.TandemId;
import mentoring.tandem.entity.Proposed;
import mentoring.tandem.entity.ProposedRows;

/** Writes the tandems that a run of the matcher proposes: thousands, by a few statements. */
@Dependent
public class ManyTandems {
    @Inject
    ManyRows rows;

    /** Answers their ids, in the order of the proposals. */
    public List<TandemId> add(List<Proposed> proposals) {
        List<TandemId> ids = ids(proposals.size());
        rows.insert(
                ProposedRows.TANDEMS,
                ProposedRows.TANDEM_COLUMNS,
                IntStream.range(0, ids.size())
                        .mapToObj(i -> ProposedRows.tandem(ids.get(i).value(), proposals.get(i))));
        rows.insert(ProposedRows.MEMBERS, ProposedRows.MEMBER_COLUMNS, members(ids, proposals));
        return ids;
    }

    private List<TandemId> ids(int count) {
        PrimitiveIterator.OfLong numbers = rows.ids("tandem_seq", ProposedRows.IDS_IN_A_BLOCK, count);
        List<TandemId> ids = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            ids.add(new TandemId(numbers.nextLong()));
        }
        return ids;
    }

    private Stream<List<Object>> members(List<TandemId> ids, List<Proposed> proposals) {
        int count = proposals.stream()
                .mapToInt(proposed -> 1 + proposed.mentees().size())
                .sum();
        PrimitiveIterator.OfLong numbers = rows.ids("tandemmember_seq", ProposedRows.IDS_IN_A_BLOCK, count);
        return IntStream.range(0, ids.size())
                .boxed()
                .flatMap(i -> ProposedRows.members(ids.get(i).value(), proposals.get(i), numbers).stream());
    }
}
