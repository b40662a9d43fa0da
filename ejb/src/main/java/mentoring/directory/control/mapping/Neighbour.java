package mentoring.directory.control.mapping;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.directory.control.source.DirectorySource;
import mentoring.directory.control.source.DirectoryUnreadable;
import mentoring.shared.SubsidiaryCode;

/**
 * Another subsidiary whose directory calls people by ids that are the same everywhere.
 *
 * @param imported whether its people have been imported once; asked only when it matters
 * @param known its people
 */
public record Neighbour(
        SubsidiarySettings settings, DirectorySource source, BooleanSupplier imported, Residents known) {
    public SubsidiaryCode code() {
        return settings.code();
    }

    Neighbour askedThrough(Errand errand) {
        return new Neighbour(
                settings, source, () -> errand.run(imported::getAsBoolean), new AskedResidents(known, errand));
    }

    public boolean isImported() {
        return imported.getAsBoolean();
    }

    /** Whether an entry of that subsidiary can have been moved here. */
    boolean sharesTreeWith(SubsidiarySettings other) {
        return settings.directory().sharesTreeWith(other.directory());
    }

    /** What its directory shows under these keys, by key; empty when it cannot be asked. */
    Optional<Map<String, MappedEntry>> show(Collection<String> keys) {
        PersonMapping mapping = new PersonMapping(settings);
        Map<String, MappedEntry> shown = new HashMap<>();
        try {
            source.look(keys, entry -> {
                MappedEntry mapped = mapping.map(entry);
                shown.put(mapped.key(), mapped);
            });
            return Optional.of(shown);
        } catch (DirectoryUnreadable unreadable) {
            return Optional.empty();
        }
    }
}
