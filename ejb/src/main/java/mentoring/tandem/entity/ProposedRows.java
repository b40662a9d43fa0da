package mentoring.tandem.entity;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PrimitiveIterator;
import mentoring.enrolment.Side;
import mentoring.tandem.PairingId;
import mentoring.tandem.TandemState;

/** New tandems as rows, where they are thousands: the same as would be written of a {@link Tandem}. */
public final class ProposedRows {
    public static final String TANDEMS = "tandem";
    public static final String MEMBERS = "tandemmember";

    /** The columns of {@link #TANDEMS} that a new one fills. */
    public static final List<String> TANDEM_COLUMNS = List.of(
            "id",
            "version",
            "pairingid",
            "waveid",
            "programmeid",
            "subsidiary",
            "formation",
            "state",
            "points",
            "explanation",
            "answerby",
            "changedat",
            "changes");

    /** The columns of {@link #MEMBERS} that a new one fills. */
    public static final List<String> MEMBER_COLUMNS =
            List.of("id", "tandemid", "personid", "enrolmentid", "side", "place");

    /** The sequences {@code tandem_seq} and {@code tandemmember_seq} count blocks of so many ids. */
    public static final int IDS_IN_A_BLOCK = 50;

    private static final long FIRST_VERSION = 1;

    private ProposedRows() {}

    public static List<Object> tandem(long id, Proposed proposed) {
        PairingId pairing = proposed.pairing();
        return Arrays.asList(
                id,
                FIRST_VERSION,
                pairing == null ? null : pairing.value(),
                proposed.wave().value(),
                proposed.programme().value(),
                proposed.subsidiary().value(),
                proposed.formation().name(),
                TandemState.PROPOSED.name(),
                proposed.points(),
                StoredLine.json(proposed.explanation()),
                proposed.answerBy().atOffset(ZoneOffset.UTC),
                proposed.at().atOffset(ZoneOffset.UTC),
                0);
    }

    /** The mentor first, then the mentees. */
    public static List<List<Object>> members(long tandem, Proposed proposed, PrimitiveIterator.OfLong ids) {
        List<List<Object>> rows = new ArrayList<>(1 + proposed.mentees().size());
        rows.add(member(ids.nextLong(), tandem, proposed.mentor(), Side.MENTOR, 0));
        for (Seat mentee : proposed.mentees()) {
            rows.add(member(ids.nextLong(), tandem, mentee, Side.MENTEE, rows.size()));
        }
        return rows;
    }

    private static List<Object> member(long id, long tandem, Seat seat, Side side, int place) {
        return List.of(id, tandem, seat.person().value(), seat.enrolment().value(), side.name(), place);
    }
}
