package mentoring.tandem.matching.triad;

/** Looks for any triad of a mentee. */
final class Reach {
    private final TriadPool pool;
    private final int mentee;
    private final int[] others;
    private int count;

    Reach(TriadPool pool, int mentee) {
        this.pool = pool;
        this.mentee = mentee;
        others = new int[pool.mentees()];
    }

    boolean any() {
        for (int mentor = 0; mentor < pool.mentors(); mentor++) {
            int free = pool.freeMentor[mentor] & pool.peers.free(mentee);
            if (free != 0 && pool.points(mentor, mentee) >= 0 && any(mentor, free)) {
                return true;
            }
        }
        return false;
    }

    private boolean any(int mentor, int free) {
        count = 0;
        for (int entry = pool.first[mentor]; entry < pool.first[mentor + 1]; entry++) {
            int other = pool.mentee(entry);
            if (other != mentee && (free & pool.peers.free(other)) != 0 && pool.peers.apart(mentee, other)) {
                if (closes(mentor, other, free & pool.peers.free(other))) {
                    return true;
                }
                others[count++] = other;
            }
        }
        return false;
    }

    private boolean closes(int mentor, int other, int free) {
        for (int index = 0; index < count; index++) {
            if ((free & pool.peers.free(others[index])) != 0
                    && pool.peers.apart(other, others[index])
                    && pool.rest.points(mentor, mentee, other, others[index]) != TeamRest.NOT_ALLOWED) {
                return true;
            }
        }
        return false;
    }
}
