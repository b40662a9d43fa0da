package mentoring.directory.control.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mentoring.directory.ASubsidiary;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.directory.control.source.DirectoryEntry;
import mentoring.directory.control.source.DirectoryUnreadable;
import mentoring.directory.control.source.DirectoryUnreadable.Reason;
import mentoring.directory.control.source.KnowingNoChanges;
import mentoring.shared.SubsidiaryCode;

/** Aurore Polska, next to the usual subsidiary. */
final class ANeighbour {
    static final SubsidiaryCode POLSKA = new SubsidiaryCode("aurore-polska");

    final KnownToUs known = new KnownToUs();
    final List<String> asked = new ArrayList<>();
    private final List<Resident> residents = new ArrayList<>();
    private List<DirectoryEntry> shown = List.of();
    private boolean imported = true;
    private boolean reachable = true;
    private String base = "ou=aurore-polska,dc=aurore,dc=example";

    ANeighbour showing(AnEntry... entries) {
        shown = Stream.of(entries).map(AnEntry::entry).toList();
        return this;
    }

    ANeighbour knowing(String login, boolean active) {
        residents.add(new Resident(POLSKA, new KnownPerson(login.hashCode(), "id-" + login, "", active)));
        return this;
    }

    ANeighbour neverImported() {
        imported = false;
        return this;
    }

    ANeighbour outOfReach() {
        reachable = false;
        return this;
    }

    ANeighbour under(String otherBase) {
        base = otherBase;
        return this;
    }

    Neighbour neighbour() {
        return new Neighbour(settings(), source(), () -> imported, known);
    }

    List<Resident> residents(Collection<String> keys) {
        return residents.stream()
                .filter(resident -> keys.contains(resident.person().key()))
                .toList();
    }

    private SubsidiarySettings settings() {
        return ASubsidiary.called(POLSKA, "Aurore Polska", base);
    }

    private KnowingNoChanges source() {
        return new KnowingNoChanges(shown) {
            @Override
            public void look(Collection<String> keys, Consumer<DirectoryEntry> reader) {
                asked.addAll(keys);
                if (!reachable) {
                    throw new DirectoryUnreadable(Reason.UNREACHABLE, "connection refused", null);
                }
                super.look(keys, reader);
            }
        };
    }
}
