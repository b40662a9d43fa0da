package mentoring.tandem.control.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import mentoring.directory.PersonId;
import mentoring.tandem.matching.rule.Declined;
import mentoring.tandem.matching.rule.Known;
import mentoring.tandem.matching.rule.Pin;
import org.junit.jupiter.api.Test;

/** What managers decide is part of what a pairing is kept with. */
class KnownLineTest {
    private static final Pin PAIR = new Pin(new PersonId(3), people(12));
    private static final Pin TRIAD = new Pin(new PersonId(4), people(15, 13, 14));

    @Test
    void keeps_who_was_pinned_to_whom() {
        Known known = Known.NOTHING.pinning(Set.of(PAIR, TRIAD));

        assertThat(KnownLine.of(known).pinned()).containsExactly(List.of(3L, 12L), List.of(4L, 13L, 14L, 15L));
        assertThat(KnownLine.of(known).known()).isEqualTo(known);
    }

    @Test
    void keeps_who_had_been_proposed_to_whom() {
        Known known = Known.NOTHING.after(Set.of(new Declined(new PersonId(3), new PersonId(12))));

        assertThat(KnownLine.of(known).proposed()).containsExactly(List.of(3L, 12L));
        assertThat(KnownLine.of(known).known()).isEqualTo(known);
    }

    @Test
    void nobody_was_pinned_at_a_time_when_there_were_no_pins() {
        KnownLine before = new KnownLine(null, null, null, null, null, null, null, null);

        assertThat(before.known()).isEqualTo(Known.NOTHING);
    }

    private static List<PersonId> people(long... ids) {
        return LongStream.of(ids).mapToObj(PersonId::new).toList();
    }
}
