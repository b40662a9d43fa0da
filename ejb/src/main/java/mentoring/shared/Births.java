package mentoring.shared;

import java.util.List;

/**
 * The fact that many things came into being at once, in one transaction: recorded, counted and published as if each {@link Transition} had
 * been fired alone, in this order, but by a few statements for all of them. Nobody else hears of them one by one.
 *
 * @param all each without a state before: {@code IllegalArgumentException} otherwise, because a change of something that others may change
 *     too must be told by itself
 */
public record Births(List<Transition> all) {
    public Births {
        all = List.copyOf(all);
        if (all.stream().anyMatch(one -> one.from().isPresent())) {
            throw new IllegalArgumentException("what was there before is not born");
        }
    }
}
