package mentoring.directory.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import mentoring.directory.DirectoryRefused;
import mentoring.directory.control.Directories;
import mentoring.directory.control.GoodSettings;
import mentoring.directory.control.KnownPeople;
import mentoring.directory.control.StoredPeople;
import mentoring.directory.control.mapping.Census;
import mentoring.directory.control.mapping.Departures;
import mentoring.directory.control.mapping.PersonMapping;
import mentoring.directory.control.mapping.Tally;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.directory.control.source.DirectoryUnreadable;
import mentoring.shared.Caller;
import mentoring.shared.SubsidiaryCode;

/** Shows what a synchronisation would do, by the same calculation, and changes nothing. */
@Stateless
public class DryRuns {
    @Inject
    GoodSettings settings;

    @Inject
    KnownPeople known;

    @Inject
    StoredPeople people;

    /**
     * Reads the subsidiary's directory and compares.
     *
     * <p>Refusals: {@code directory-unreadable} with what the directory said; {@code subsidiary-file-broken} with every mistake; {@code
     * not-found} outside the scope; {@code not-allowed} for others than HR and operators.
     */
    public DryRunView run(Caller caller, SubsidiaryCode subsidiary) {
        Operators.only(caller, subsidiary);
        SubsidiarySettings good = settings.of(subsidiary);
        Preview preview = new Preview(people);
        Census census = new Census(
                new PersonMapping(good),
                known.of(subsidiary),
                new Departures(good.departuresPercent(), false),
                preview);
        try {
            Tally tally = census.of(Directories.of(good));
            return preview.view(good, tally);
        } catch (DirectoryUnreadable e) {
            throw DirectoryRefused.unreadable(subsidiary, e.reason().code() + ": " + e.getMessage());
        }
    }
}
