package mentoring.directory;

import java.util.Set;

/** An invitation stands until it is used, withdrawn or out of date; one that is not used yet may be issued again, with another code. */
public enum InvitationState {
    ISSUED,
    USED,
    WITHDRAWN,
    /** Told by the date alone: nobody has to mark it, so nothing is published of it. */
    EXPIRED;

    /** The steps that lead out of this state. */
    public Set<InvitationState> next() {
        return switch (this) {
            case ISSUED -> Set.of(ISSUED, USED, WITHDRAWN);
            case WITHDRAWN, EXPIRED -> Set.of(ISSUED);
            case USED -> Set.of();
        };
    }
}
