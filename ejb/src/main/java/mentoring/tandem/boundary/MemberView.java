package mentoring.tandem.boundary;

import java.time.Instant;
import mentoring.directory.PersonId;
import mentoring.enrolment.Side;
import mentoring.tandem.Decision;
import mentoring.tandem.DeclineReason;

/**
 * A member of a tandem.
 *
 * @param name as the directory shows it; null when the directory no longer knows the person
 * @param decision the member's answer; null before it, and for a mentor who was not chosen
 * @param declineReason why, for the member and for programme managers and HR; null for anybody else
 * @param declineComment in the member's own words, for the same readers
 * @param signedAt when the member signed the charter; null before
 */
public record MemberView(
        PersonId person,
        String name,
        Side side,
        Decision decision,
        DeclineReason declineReason,
        String declineComment,
        Instant signedAt) {}
