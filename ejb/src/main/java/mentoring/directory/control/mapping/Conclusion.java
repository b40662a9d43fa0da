package mentoring.directory.control.mapping;

import java.util.List;

/** What follows from those whom a subsidiary's directory shows no longer, once it has shown everything. */
final class Conclusion {
    private final Departures departures;
    private final Neighbourhood hood;
    private final Consequences consequences;

    Conclusion(Departures departures, Neighbourhood hood, Consequences consequences) {
        this.departures = departures;
        this.hood = hood;
        this.consequences = consequences;
    }

    /**
     * Whoever has moved has not left; the others have, as far as that is certain, and believed. Who confirms departures cannot know either who
     * has moved where nobody can ask.
     *
     * @param active how many were active before
     */
    void of(List<KnownPerson> gone, long active, Tally tally) {
        Whereabouts found = Whereabouts.of(gone, hood);
        if (!found.moved().isEmpty()) {
            found.moved().forEach(tally::changes);
            consequences.portion(found.moved(), tally);
        }
        List<KnownPerson> left = found.left();
        tally.departures(left.size());
        if (!left.isEmpty() && !found.silent().isEmpty()) {
            consequences.departuresInDoubt(left, found.silent(), tally);
        } else if (departures.believes(left, active)) {
            consequences.departures(left, tally);
        } else {
            consequences.departuresToConfirm(left, tally);
        }
    }
}
