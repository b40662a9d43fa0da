package mentoring.directory.control.mapping;

import java.util.ArrayList;
import java.util.List;

/** Remembers what a census found. */
final class Remembered implements Consequences {
    final List<PersonChange> changes = new ArrayList<>();
    final List<KnownPerson> departed = new ArrayList<>();
    final List<KnownPerson> toConfirm = new ArrayList<>();
    final List<KnownPerson> inDoubt = new ArrayList<>();
    final List<String> silent = new ArrayList<>();
    boolean concluded;

    @Override
    public void portion(List<PersonChange> some, Tally tally) {
        changes.addAll(some);
    }

    @Override
    public void departures(List<KnownPerson> gone, Tally tally) {
        concluded = true;
        departed.addAll(gone);
    }

    @Override
    public void departuresToConfirm(List<KnownPerson> gone, Tally tally) {
        toConfirm.addAll(gone);
    }

    @Override
    public void departuresInDoubt(List<KnownPerson> gone, List<String> those, Tally tally) {
        inDoubt.addAll(gone);
        silent.addAll(those);
    }
}
