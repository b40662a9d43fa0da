package mentoring.tandem.boundary;

import java.util.List;
import mentoring.programme.ProgrammeId;
import mentoring.programme.WaveId;
import mentoring.shared.SubsidiaryCode;
import mentoring.tandem.PolicyRule;

/**
 * The rules that the next pairing of a wave obeys.
 *
 * @param rules every rule there is, those switched off included: the hard ones first
 */
public record WavePolicyView(WaveId wave, ProgrammeId programme, SubsidiaryCode subsidiary, List<PolicyRule> rules) {}
