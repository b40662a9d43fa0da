package mentoring.session.entity;

import jakarta.persistence.MappedSuperclass;
import mentoring.programme.ProgrammeId;
import mentoring.programme.WaveId;
import mentoring.shared.SubsidiaryCode;
import mentoring.tandem.TandemId;

/** What a session was planned as: whose it is, the how manieth and how long. Nothing of it changes. */
@MappedSuperclass
abstract class PlannedSession {
    private long tandemId;
    private long waveId;
    private long programmeId;
    private String subsidiary;
    private int turn;
    private int minutes;

    protected PlannedSession() {}

    PlannedSession(SessionPlan plan) {
        tandemId = plan.tandem().value();
        waveId = plan.wave().value();
        programmeId = plan.programme().value();
        subsidiary = plan.subsidiary().value();
        turn = plan.number();
        minutes = plan.minutes();
    }

    public TandemId tandem() {
        return new TandemId(tandemId);
    }

    public WaveId wave() {
        return new WaveId(waveId);
    }

    public ProgrammeId programme() {
        return new ProgrammeId(programmeId);
    }

    public SubsidiaryCode subsidiary() {
        return new SubsidiaryCode(subsidiary);
    }

    public int number() {
        return turn;
    }

    public int minutes() {
        return minutes;
    }
}
