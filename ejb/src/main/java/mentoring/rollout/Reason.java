package mentoring.rollout;

import java.util.Optional;
import mentoring.shared.Localised;

/**
 * What a decision rests on, for one criterion.
 *
 * @param text the whole of it in words
 * @param required at least this much, in the unit of the criterion
 * @param found rounded down, in the same unit; empty when too few answered for the figure to be shown, and then never met
 */
public record Reason(Criterion criterion, Localised text, int required, Optional<Integer> found, boolean met) {}
