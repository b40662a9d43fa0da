package mentoring.tandem.boundary;

import java.util.List;
import java.util.stream.IntStream;
import mentoring.programme.WaveId;
import mentoring.tandem.control.Swapped;
import mentoring.tandem.entity.Tandem;

/**
 * An exchange of mentors by hand, or what it would come to.
 *
 * @param allowed false when a hard rule stands in the way, which only a preview says
 * @param before points of the tandems as they were, under the rules of now
 * @param after points of those in their place
 * @param loss by how many points the exchange leaves fewer; below 0 where it gains
 */
public record SwapView(
        WaveId wave, boolean preview, boolean allowed, int before, int after, int loss, List<SwappedView> tandems) {
    static SwapView preview(WaveId wave, List<Swapped> swapped) {
        return of(
                wave,
                true,
                swapped.stream().map(one -> SwappedView.of(one, null)).toList());
    }

    /** @param tandems in the same order */
    static SwapView made(WaveId wave, List<Swapped> swapped, List<Tandem> tandems) {
        return of(
                wave,
                false,
                IntStream.range(0, tandems.size())
                        .mapToObj(one -> SwappedView.of(
                                swapped.get(one), tandems.get(one).id()))
                        .toList());
    }

    private static SwapView of(WaveId wave, boolean preview, List<SwappedView> tandems) {
        int before = tandems.stream().mapToInt(SwappedView::before).sum();
        int after = tandems.stream().mapToInt(SwappedView::points).sum();
        boolean allowed = tandems.stream().allMatch(one -> one.broken().isEmpty());
        return new SwapView(wave, preview, allowed, before, after, before - after, tandems);
    }
}
