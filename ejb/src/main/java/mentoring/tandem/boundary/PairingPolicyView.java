package mentoring.tandem.boundary;

import java.time.Instant;
import java.util.List;
import mentoring.programme.ProgrammeId;
import mentoring.shared.Versioned;
import mentoring.tandem.PolicyRule;

/**
 * The rules of pairing in a programme.
 *
 * @param rules every rule there is, those switched off included: the hard ones first
 * @param decidedBy the subject who decided last; null as long as everything is as usual, like decidedAt
 * @param version 0 as long as everything is as usual
 */
public record PairingPolicyView(
        ProgrammeId programme, List<PolicyRule> rules, String decidedBy, Instant decidedAt, long version)
        implements Versioned {}
