package mentoring.directory.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import mentoring.directory.control.GoodSettings;
import mentoring.directory.control.KnownPeople;
import mentoring.directory.control.Neighbourhoods;
import mentoring.directory.control.StoredFacts;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.shared.Caller;
import mentoring.shared.SubsidiaryCode;

/**
 * Shows what a synchronisation would do, by the same calculation, and changes nothing: outside of any transaction, so that no directory,
 * however slow, holds one.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DryRuns {
    @Inject
    GoodSettings settings;

    @Inject
    KnownPeople known;

    @Inject
    StoredFacts facts;

    @Inject
    Neighbourhoods neighbourhoods;

    /**
     * Reads the subsidiary's directory and compares.
     *
     * <p>Refusals: {@code directory-unreadable} with what the directory said; {@code subsidiary-file-broken} with every mistake; {@code
     * not-found} outside the scope; {@code not-allowed} for others than HR and operators.
     */
    public DryRunView run(Caller caller, SubsidiaryCode subsidiary) {
        return run(allowed(caller, subsidiary), line -> {});
    }

    /** Refuses all that {@link #showAll} would refuse before its first line. */
    public void probe(Caller caller, SubsidiaryCode subsidiary) {
        new DryRun(allowed(caller, subsidiary)).probe();
    }

    /**
     * As {@link #run}, but shows everybody, one line a person, in the order of the directory: nothing is kept in memory.
     *
     * @param reader must not throw; the last line it is shown is the summary
     */
    public void showAll(Caller caller, SubsidiaryCode subsidiary, Consumer<DryRunLine> reader) {
        reader.accept(DryRunLine.of(run(allowed(caller, subsidiary), reader)));
    }

    private SubsidiarySettings allowed(Caller caller, SubsidiaryCode subsidiary) {
        Operators.only(caller, subsidiary);
        return settings.of(subsidiary);
    }

    private DryRunView run(SubsidiarySettings good, Consumer<DryRunLine> reader) {
        return new DryRun(good).of(known.of(good.code()), neighbourhoods.of(good), facts, reader);
    }
}
