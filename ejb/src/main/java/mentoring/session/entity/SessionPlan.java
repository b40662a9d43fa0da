package mentoring.session.entity;

import java.time.Instant;
import mentoring.programme.ProgrammeId;
import mentoring.programme.WaveId;
import mentoring.shared.SubsidiaryCode;
import mentoring.tandem.TandemId;

/**
 * What a session is born with.
 *
 * @param number among the sessions of the tandem, from 1
 * @param minutes how long it will last
 */
public record SessionPlan(
        TandemId tandem,
        WaveId wave,
        ProgrammeId programme,
        SubsidiaryCode subsidiary,
        int number,
        int minutes,
        Instant at) {}
