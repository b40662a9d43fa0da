package mentoring.tandem.boundary;

import jakarta.validation.constraints.NotNull;
import mentoring.tandem.PairingDecisionState;

/** @param state WITHDRAWN */
public record PairingDecisionStateChange(@NotNull PairingDecisionState state) {}
