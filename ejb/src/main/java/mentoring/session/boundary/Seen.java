package mentoring.session.boundary;

import java.util.List;
import java.util.Optional;
import mentoring.directory.PersonId;
import mentoring.session.SessionRefused;
import mentoring.session.entity.Session;
import mentoring.shared.NotAllowed;
import mentoring.tandem.TandemState;
import mentoring.tandem.boundary.MemberView;
import mentoring.tandem.boundary.TandemView;

/**
 * A session that its reader may see.
 *
 * @param self the member who reads; empty for who oversees the tandem
 */
record Seen(Session session, TandemView tandem, Optional<PersonId> self) {
    SessionView view() {
        return SessionView.of(session, self.isPresent());
    }

    /** All members, the mentor included. */
    List<PersonId> members() {
        return membersOf(tandem);
    }

    void mustBeMember() {
        self.orElseThrow(() -> NotAllowed.needs("a member of the tandem"));
    }

    void mustBeMentor() {
        mustBeMentor(self, tandem);
    }

    static void mustBeMentor(Optional<PersonId> self, TandemView tandem) {
        self.filter(tandem.mentor()::equals).orElseThrow(() -> NotAllowed.needs("the mentor of the tandem"));
    }

    static List<PersonId> membersOf(TandemView tandem) {
        return tandem.members().stream().map(MemberView::person).toList();
    }

    /** Refuses with {@code tandem-not-meeting} unless its charter is signed and it is neither paused nor over. */
    static void mustMeet(TandemView tandem) {
        if (tandem.state() != TandemState.CHARTERED && tandem.state() != TandemState.ACTIVE) {
            throw SessionRefused.tandemNotMeeting(tandem.state());
        }
    }
}
