package mentoring.tandem.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import mentoring.shared.control.ManyRows;
import mentoring.tandem.ExplanationLine;
import mentoring.tandem.TandemId;
import mentoring.tandem.entity.Finding;
import mentoring.tandem.entity.StoredLine;
import mentoring.tandem.entity.Tandem;

/** What explains proposals, as the database keeps it: thousands of them say much the same, which is written once. */
@Dependent
public class Findings {
    private static final int PORTION = 500;

    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    @Inject
    ManyRows rows;

    /** Writes whatever the explanations say; answers what stands with each proposal for it, in their order. */
    public List<List<StoredLine>> keep(List<List<ExplanationLine>> explanations) {
        Wordings wordings = new Wordings(new Numbers()::next);
        List<List<StoredLine>> kept =
                explanations.stream().map(wordings::stored).toList();
        rows.insert(Finding.TABLE, Finding.COLUMNS, wordings.rows());
        return kept;
    }

    /** The explanations of tandems, as they were given to be kept. */
    public Map<TandemId, List<ExplanationLine>> of(Collection<Tandem> tandems) {
        Map<Long, Finding> found = found(tandems);
        return tandems.stream()
                .collect(Collectors.toMap(
                        Tandem::id,
                        tandem -> tandem.explanation().stream()
                                .map(line -> found.get(line.finding()).about(line))
                                .toList(),
                        (one, same) -> one));
    }

    private Map<Long, Finding> found(Collection<Tandem> tandems) {
        List<Long> ids = tandems.stream()
                .flatMap(tandem -> tandem.explanation().stream())
                .map(StoredLine::finding)
                .distinct()
                .toList();
        Map<Long, Finding> found = new HashMap<>();
        for (int from = 0; from < ids.size(); from += PORTION) {
            em.createQuery("select f from Finding f where f.id in :ids", Finding.class)
                    .setParameter("ids", ids.subList(from, Math.min(from + PORTION, ids.size())))
                    .getResultList()
                    .forEach(finding -> found.put(finding.id(), finding));
        }
        return found;
    }

    /** Ids, asked for a block at a time: nobody knows beforehand how many there will be. */
    private final class Numbers {
        private PrimitiveIterator.OfLong block = LongStream.empty().iterator();

        private long next() {
            if (!block.hasNext()) {
                block = rows.ids(Finding.SEQUENCE, Finding.IDS_IN_A_BLOCK, Finding.IDS_IN_A_BLOCK);
            }
            return block.nextLong();
        }
    }
}
